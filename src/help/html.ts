/** A piece of a page; a text is escaped when it becomes part of an element. */
export type Piece = string | Element | readonly Piece[];

/** An element that is written already. */
export type Element = { readonly html: string };

/** Writes an element in the spelling that HTML and XML share. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Piece[]
): Element {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${written.join("")}`;
  return { html: isVoid(name) ? `${start}/>` : `${start}>${contentOf(children)}</${name}>` };
}

function contentOf(piece: Piece): string {
  if (typeof piece === "string") return escaped(piece);
  return "html" in piece ? piece.html : piece.map(contentOf).join("");
}

function isVoid(name: string): boolean {
  return name === "meta" || name === "link" || name === "br";
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
