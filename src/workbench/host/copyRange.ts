import { copied } from "../../formula/rewrite";
import { cellsOf, fits } from "../workbook/area";
import type { Reference } from "../workbook/chart";
import { editCells } from "../workbook/editCells";
import { ExcelError } from "../workbook/excelError";
import { word } from "./argument";
import { guard, guardCells } from "./guard";
import { rangeArgument } from "./rangeArgument";

/** Copies contents and formats from one range into another; a larger target is filled by repetition. */
export function copyRange(target: Reference, given: unknown, copyType: string): void {
  const source = rangeArgument(target.worksheet, given);
  const what = word(copyType, ["All", "Formulas", "Values", "Formats"] as const);
  const area = {
    ...target.area,
    rows: stretched(target.area.rows, source.area.rows),
    columns: stretched(target.area.columns, source.area.columns),
  };
  if (!fits(area)) throw new ExcelError("InvalidArgument");
  const filled = { worksheet: target.worksheet, area };
  if (what === "Formats") guard(target.worksheet, "allowFormatCells");
  else guardCells(filled);

  const copies = [...cellsOf(area)].map(({ row, column }) => {
    const fromRow = source.area.row + ((row - area.row) % source.area.rows);
    const fromColumn = source.area.column + ((column - area.column) % source.area.columns);
    const content = source.worksheet.content(fromRow, fromColumn);
    const value = source.worksheet.value(fromRow, fromColumn);
    const format = source.worksheet.formats.at(fromRow, fromColumn);
    const moved =
      content && "formula" in content
        ? { formula: copied(content.formula, row - fromRow, column - fromColumn) }
        : content;
    return { row, column, format, content: what === "Values" ? (value === null ? null : { value }) : moved };
  });
  const { worksheet } = target;
  const put = () => {
    for (const { row, column, format, content } of copies) {
      if (what === "All" || what === "Formats") worksheet.formats.set(row, column, format);
      if (what !== "Formats") worksheet.setContent(row, column, content);
    }
  };
  const putTogether = () => worksheet.workbook.calculator.together(put);
  if (what === "Formats") putTogether();
  else editCells(worksheet, area, "addIn", putTogether);
}

function stretched(target: number, source: number): number {
  return target % source === 0 ? target : source;
}
