import type { Written } from "../../cells";
import { inExcel } from "../inExcel";

/** Puts back what stood in a cell before a formula was written; leaves a cell alone that was changed since. */
export function takeBack({ cell: { sheet, row, column }, formula, before }: Written): Promise<boolean> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    range.load("formulas");
    await context.sync();
    if (range.formulas[0]?.[0] !== formula) return false;
    if (before.content === "") range.clear("Contents");
    range.numberFormat = [[before.numberFormat]];
    if (before.content !== "") range.formulas = [[before.content]];
    await context.sync();
    return true;
  }, "protected-sheet");
}
