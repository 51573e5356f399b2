import type { Written } from "../../cells";
import { inExcel } from "../inExcel";
import { typeBack } from "./typeBack";

/** Puts back what stood in a cell before a formula was written; leaves a cell alone that was changed since. */
export function takeBack({ cell: { row, column }, worksheet, formula, before }: Written): Promise<boolean> {
  return inExcel(async (context, { signal }) => {
    const range = context.workbook.worksheets.getItem(worksheet).getRangeByIndexes(row, column, 1, 1);
    range.load("formulas");
    await context.sync();
    signal.throwIfAborted();
    if (range.formulas[0]?.[0] !== formula) return false;
    typeBack(range, before);
    await context.sync();
    return true;
  }, "protected-sheet");
}
