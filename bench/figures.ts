/** A table of figures, under the name by which the document places it. */
export type Figures = { name: string; head: readonly string[]; rows: readonly (readonly string[])[] };

/** Lays figures out as a Markdown table whose columns stand straight in a terminal too. */
export function markdown({ head, rows }: Figures): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
