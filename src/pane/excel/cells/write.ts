import type { Cell, Written } from "../../cells";
import { inExcel } from "../inExcel";
import { spillOrNone } from "./spillOrNone";
import { typeBack } from "./typeBack";
import { typedAgain } from "./typedAgain";

/** Writes a formula into a cell and gives what is needed to take it back. */
export function write(cell: Cell, formula: string): Promise<Written> {
  const { sheet, row, column } = cell;
  return inExcel(async (context, { signal }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load("id");
    const range = worksheet.getRangeByIndexes(row, column, 1, 1);
    range.load("formulas,values,valueTypes,numberFormat");
    const spill = spillOrNone(() => range.getSpillParentOrNullObject());
    await context.sync();
    const numberFormat = String(range.numberFormat[0]![0]);
    const standing = typedAgain(range, numberFormat);
    const parent = spill();
    // A value that spills into the cell is not the cell's own; it comes back by itself.
    const isSpilledInto = parent && (parent.rowIndex !== row || parent.columnIndex !== column);
    const before = { content: isSpilledInto ? "" : standing, numberFormat };
    signal.throwIfAborted();
    // In a cell of text a formula would stay a text.
    if (numberFormat === "@") range.numberFormat = [["General"]];
    range.formulas = [[formula]];
    range.load("formulas");
    await context.sync();
    if (signal.aborted) {
      typeBack(range, before);
      await context.sync();
    }
    signal.throwIfAborted();
    return { cell, worksheet: worksheet.id, formula: String(range.formulas[0]![0]), before };
  }, "protected-sheet");
}
