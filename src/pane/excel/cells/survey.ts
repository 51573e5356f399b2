import type { Cell, Survey } from "../../cells";
import { cellAddress } from "../../../sheet/address";
import { holds, sheetSize } from "../../../sheet/area";
import { inExcel } from "../inExcel";
import { areaIn } from "./areaIn";
import { spillOrNone } from "./spillOrNone";

/** Says what a formula would meet that is written into a cell and fills so many rows and columns. */
export function survey(cell: Cell, size: { rows: number; columns: number }): Promise<Survey> {
  const { sheet, row, column } = cell;
  const rows = Math.min(size.rows, sheetSize.rows - row);
  const columns = Math.min(size.columns, sheetSize.columns - column);
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const target = worksheet.getRangeByIndexes(row, column, rows, columns).load("formulas");
    const first = worksheet.getRangeByIndexes(row, column, 1, 1);
    const spill = spillOrNone(() => first.getSpillingToRangeOrNullObject());
    await context.sync();
    const spilled = spill();
    // What the cell's own formula fills makes way with it.
    const isOwn = (at: Cell) => spilled && holds(areaIn(spilled), at.row, at.column);
    const inTheWay = target.formulas.flatMap((cells: readonly unknown[], down) =>
      cells.flatMap((formula, across) => {
        const at = { sheet, row: row + down, column: column + across };
        const isFirst = down === 0 && across === 0;
        return formula === "" || isFirst || isOwn(at) ? [] : [cellAddress(at.row, at.column)];
      }),
    );
    return { content: String(target.formulas[0]?.[0] ?? ""), inTheWay };
  });
}
