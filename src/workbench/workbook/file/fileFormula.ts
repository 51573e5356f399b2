import { type Token, tokens } from "../../../formula/tokens";

/** Worksheet functions that came after the file format, and the prefix that it gives them. */
const prefixes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["FILTER", "SORT"].map((name) => [name, "_xlfn._xlws."])),
  ...Object.fromEntries(
    [
      "CONCAT",
      "DAYS",
      "FORECAST.LINEAR",
      "IFNA",
      "IFS",
      "ISOWEEKNUM",
      "MAXIFS",
      "MINIFS",
      "NORM.DIST",
      "NORM.S.DIST",
      "BINOM.DIST",
      "SEQUENCE",
      "STDEV.S",
      "SWITCH",
      "TEXTJOIN",
      "UNICHAR",
      "UNIQUE",
      "VAR.S",
      "XLOOKUP",
      "XMATCH",
      "XOR",
    ].map((name) => [name, "_xlfn."]),
  ),
};

/** Spells a formula as a file stores it: without `=`, newer functions and custom ones with their prefixes. */
export function fileFormula(formula: string, namespaces: readonly string[]): string {
  return respelled(formula, (name) => {
    const [namespace] = name.toUpperCase().split(".");
    if (namespaces.includes(namespace ?? "")) return `_xldudf_${name.replaceAll(".", "_")}`;
    return `${prefixes[name.toUpperCase()] ?? ""}${name}`;
  }).slice(1);
}

/** Reads a formula as a file stores it. */
export function formulaInFile(stored: string): string {
  return respelled(`=${stored}`, (name) => {
    const custom = /^_xldudf_([^_]+)_(.+)$/i.exec(name);
    return custom ? `${custom[1]}.${custom[2]}` : name.replace(/^_xlfn\.(_xlws\.)?/i, "");
  });
}

function respelled(formula: string, spelling: (name: string) => string): string {
  let result = "";
  let end = 0;
  for (const { kind, text, start } of tokensOf(formula)) {
    result += formula.slice(end, start) + (kind === "function" ? spelling(text) : text);
    end = start + text.length;
  }
  return result + formula.slice(end);
}

/** A formula that cannot be read, as another program may have stored it, stays as it is. */
function tokensOf(formula: string): Token[] {
  try {
    return tokens(formula);
  } catch {
    return [];
  }
}
