/** Writes rows as tab-separated text, quoting what would break the rows apart, as Excel does. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join("\t")).join("\r\n");
}

/** Reads tab-separated text as Excel puts it on the clipboard. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  let at = 0;
  for (;;) {
    const [cell, end] = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    rows.at(-1)?.push(cell);
    if (end >= source.length) return rows;
    if (source[end] === "\n") rows.push([]);
    at = end + 1;
  }
}

function quoted(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function plainCell(source: string, from: number): [cell: string, end: number] {
  const length = source.slice(from).search(/[\t\n]/);
  const end = length < 0 ? source.length : from + length;
  return [source.slice(from, end), end];
}

function quotedCell(source: string, from: number): [cell: string, end: number] {
  const match = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(from));
  if (!match) return plainCell(source, from);
  return [(match[1] ?? "").replaceAll('""', '"'), from + match[0].length];
}
