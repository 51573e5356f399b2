import { areaAddress, cellAddress, columnLetters } from "../src/sheet/address";
import type { Cell, Sheet } from "../src/sheet/sheet";

/** Gives a sheet as text that a person can review; rows that differ only by their number stand once. */
export function goldenText(sheet: Sheet): string {
  const { identity, columns, freeze, print } = sheet;
  return [
    `# ${sheet.name}`,
    Object.entries(identity)
      .map(([key, value]) => `${key}: ${value}`)
      .join(", "),
    `columns: ${columns.map(({ width, hidden }, index) => `${columnLetters(index)} ${width}${hidden ? " hidden" : ""}`).join(", ")}`,
    `freeze: ${freeze.rows} rows, ${freeze.columns} columns; protected: ${sheet.protect}`,
    `print: A4 ${print.orientation}, ${areaAddress(print.area)}, ${print.fit.wide} wide, ${print.fit.tall || "any"} tall, footer ${print.footer}`,
    ...(print.titleRows ? [`repeated: ${print.titleRows.count} from row ${print.titleRows.first + 1}`] : []),
    "",
    ...folded(sheet),
    "",
    ...sheet.merges.map((area) => `merge ${areaAddress(area)}`),
    ...sheet.names.map(({ name, area }) => `name ${name} = ${areaAddress(area)}`),
    ...sheet.tables.map(
      ({ name, area, headers }) => `table ${name} ${areaAddress(area)}: ${headers.join(" | ")}`,
    ),
    ...sheet.validations.map(
      ({ area, rule, hint, error }) =>
        `input ${areaAddress(area)} ${JSON.stringify(rule)} · ${hint.title} · ${hint.message} · ${error.message}`,
    ),
    ...sheet.conditionals.map(
      ({ area, ...rest }) => `conditional ${areaAddress(area)} ${JSON.stringify(rest)}`,
    ),
    ...sheet.charts.map(
      ({ kind, title, categories, series, position }) =>
        `chart ${kind} ${areaAddress(position)} “${title}” over ${areaAddress(categories)}: ${series.map(({ name, values }) => `${areaAddress(name)} ${areaAddress(values)}`).join(", ")}`,
    ),
    "",
  ].join("\n");
}

function folded({ cells, rowHeights }: Sheet): string[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const lines: string[] = [];
  let pattern = "";
  let alike = 0;
  for (const [row, inRow] of rows) {
    const text = inRow.map(cellText).join("\n");
    const same = text.replaceAll(String(row + 1), "#").replaceAll(String(row), "#-1");
    if (same === pattern) {
      alike += 1;
      continue;
    }
    if (alike > 0) lines.push(`… ${alike} more rows like this`);
    pattern = same;
    alike = 0;
    lines.push(`-- row ${row + 1}, ${rowHeights.get(row) ?? "default"} points`, text);
  }
  if (alike > 0) lines.push(`… ${alike} more rows like this`);
  return lines;
}

function cellText({ row, column, style, format, content }: Cell): string {
  const look = `${cellAddress(row, column)} [${style}${format ? ` ${format}` : ""}]`;
  if (content === undefined) return look;
  if ("text" in content) return `${look} ${content.text}`;
  if ("number" in content) return `${look} ${content.number}`;
  const plain = content.plain === content.formula ? "" : `  (plain ${content.plain})`;
  return `${look} ${content.formula}${plain}`;
}
