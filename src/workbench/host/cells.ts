import { CellError, type Scalar } from "../../formula/value";
import { cellsOf, gridOf, isUnbounded } from "../workbook/area";
import type { Reference } from "../workbook/chart";
import type { Entry } from "../workbook/content";
import { editCells } from "../workbook/editCells";
import { entryOf } from "../workbook/entryOf";
import { ExcelError } from "../workbook/excelError";
import { guardCells } from "./guard";

/** Gives a value as the API does: an empty cell is an empty text, an error its code. */
export function apiValue(value: Scalar): string | number | boolean {
  return value instanceof CellError ? value.code : (value ?? "");
}

/** Reads something of each cell, in rows; null for whole rows or columns. */
export function eachCell<T>({ area }: Reference, read: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  return gridOf(area, read);
}

/** Takes one value for all cells or rows of values in the range's own shape; calls with each that is not null. */
export function spread(
  range: Reference,
  given: unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  const { area } = range;
  if (isUnbounded(area)) throw new ExcelError("InvalidArgument");
  if (!Array.isArray(given)) {
    for (const { row, column } of cellsOf(area)) put(row, column, given);
    return;
  }
  const rows: unknown[] = given;
  const fits =
    rows.length === area.rows && rows.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw new ExcelError("InvalidArgument");
  for (const { row, column } of cellsOf(area)) {
    const line = rows[row - area.row];
    const value: unknown = Array.isArray(line) ? line[column - area.column] : null;
    if (value !== null && value !== undefined) put(row, column, value);
  }
}

/** Writes values or formulas: texts are read as if they were typed. */
export function writeCells(range: Reference, given: unknown): void {
  const { worksheet } = range;
  guardCells(range);
  const write = () =>
    spread(range, given, (row, column, value) => {
      const merge = worksheet.mergeAt(row, column);
      if (merge && (merge.row !== row || merge.column !== column)) return;
      writeCell(range, row, column, value);
    });
  editCells(worksheet, range.area, "addIn", () => worksheet.workbook.calculator.together(write));
}

function writeCell({ worksheet }: Reference, row: number, column: number, value: unknown): void {
  const format = worksheet.formats.at(row, column);
  const entry = entered(value, () => entryOf(String(value), format));
  const { content } = entry;
  if (content && "formula" in content && !worksheet.workbook.calculator.accepts(content.formula)) {
    throw new ExcelError("InvalidArgument");
  }
  const numberFormat =
    format.numberFormat === "General" ? (entry.numberFormat ?? "General") : format.numberFormat;
  if (numberFormat !== format.numberFormat || entry.quotePrefix !== format.quotePrefix) {
    worksheet.formats.set(row, column, { ...format, numberFormat, quotePrefix: entry.quotePrefix });
  }
  worksheet.setContent(row, column, content);
}

function entered(value: unknown, typed: () => Entry): Entry {
  if (typeof value === "string") return typed();
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) {
    return { content: { value }, numberFormat: null, quotePrefix: false };
  }
  throw new ExcelError("InvalidArgument");
}
