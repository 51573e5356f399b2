import type { TablePart, TableRows } from "./syntax";

const keywords: Readonly<Record<string, TableRows>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "this row",
};

/** Reads what stands in the brackets of a structured reference, such as `[[#This Row],[Amount]]` or `[@Amount]`. */
export function tablePart(bracketed: string): TablePart | null {
  const inside = bracketed.slice(1, -1).trim();
  if (inside.startsWith("@")) return part(["this row"], inside.slice(1).trim());
  if (!inside.startsWith("[")) {
    const rows = keywords[inside.toLowerCase()];
    return rows ? part([rows], "") : part([], inside);
  }
  const rows: TableRows[] = [];
  let rest = inside;
  for (;;) {
    const [whole = "", keyword = ""] = /^\[(#[^\]]*)\]\s*,?\s*/.exec(rest) ?? [];
    if (whole === "") return part(rows, rest);
    const known = keywords[keyword.toLowerCase()];
    if (!known) return null;
    rows.push(known);
    rest = rest.slice(whole.length);
  }
}

function part(rows: readonly TableRows[], columns: string): TablePart | null {
  if (columns === "") return { rows, columns: null };
  if (!columns.startsWith("[")) return { rows, columns: { first: plain(columns), last: plain(columns) } };
  const found = /^\[((?:[^[\]']|'.)*)\](?:\s*:\s*\[((?:[^[\]']|'.)*)\])?$/.exec(columns);
  if (!found) return null;
  const first = plain(found[1] ?? "");
  return { rows, columns: { first, last: found[2] === undefined ? first : plain(found[2]) } };
}

/** In a column's name an apostrophe stands before the characters that would end it. */
function plain(name: string): string {
  return name.replace(/'(.)/g, "$1");
}
