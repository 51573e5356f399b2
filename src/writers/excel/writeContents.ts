import type { Cell, Sheet } from "../../sheet/sheet";
import { holds, type Area } from "../../sheet/area";
import { formats, tableStyle } from "../../sheet/styles";
import { blocksBy } from "./blocks";
import { typedText } from "./typedText";

/** Writes number formats first, then every text, number and formula in one block, then tables over them. */
export function writeContents(worksheet: Excel.Worksheet, sheet: Sheet): void {
  writeFormats(worksheet, sheet);
  const inTable = sheet.cells.filter(
    (cell) => isFormula(cell) && sheet.tables.some(({ area }) => holds(area, cell.row, cell.column)),
  );
  const late = new Set(inTable);
  const area = usedArea(sheet);
  rangeOf(worksheet, area).formulas = matrix(
    area,
    sheet.cells.filter((cell) => !late.has(cell)),
  );
  for (const { area: place, name, filter } of sheet.tables) {
    const table = worksheet.tables.add(rangeOf(worksheet, place), true);
    table.name = name;
    table.style = tableStyle;
    table.showBandedRows = false;
    table.showFilterButton = filter;
  }
  // Written into a finished table, a formula becomes the column's formula and follows into new rows.
  for (const column of blocksBy(inTable, () => "formula").get("formula") ?? []) {
    rangeOf(worksheet, column).formulas = matrix(column, inTable);
  }
}

export function rangeOf(worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}

function writeFormats(worksheet: Excel.Worksheet, sheet: Sheet): void {
  for (const [format, areas] of blocksBy(sheet.cells, ({ format }) => format)) {
    for (const area of areas) {
      rangeOf(worksheet, area).numberFormat = filled(area, formats[format]);
    }
  }
}

function matrix(area: Area, cells: readonly Cell[]): (string | number)[][] {
  const values = filled<string | number>(area, "");
  for (const cell of cells) {
    if (cell.content && holds(area, cell.row, cell.column))
      values[cell.row - area.row]![cell.column - area.column] = typed(cell.content);
  }
  return values;
}

function typed(content: NonNullable<Cell["content"]>): string | number {
  if ("formula" in content) return content.formula;
  return "number" in content ? content.number : typedText(content.text);
}

function isFormula({ content }: Cell): boolean {
  return content !== undefined && "formula" in content;
}

function filled<Value>(area: Area, value: Value): Value[][] {
  return Array.from({ length: area.rows }, () => new Array<Value>(area.columns).fill(value));
}

function usedArea({ cells, columns }: Sheet): Area {
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  return { row: 0, column: 0, rows, columns: columns.length };
}
