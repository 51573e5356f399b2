export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes one element; the children are XML already, an attribute that is `undefined` is left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const start = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${attributeText(value)}"`,
  );
  const content = children.join("");
  return content === "" ? `<${name}${start.join("")}/>` : `<${name}${start.join("")}>${content}</${name}>`;
}

/** Writes a whole part from its outermost element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/**
 * Writes text between tags. What XML 1.0 cannot hold, and a carriage return, which every parser turns into a
 * line feed, is spelled `_x000D_` as Excel does; text that already looks like that has its first `_` spelled so.
 */
export function escape(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\0-\x08\x0B-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu, spelled)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function spelled(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return escape(String(value)).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}
