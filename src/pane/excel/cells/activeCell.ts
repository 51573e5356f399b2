import type { Cell } from "../../cells";
import { inExcel } from "../inExcel";
import { areaIn, placed } from "./areaIn";

/** Gives the active cell, whatever is selected around it or besides. */
export function activeCell(): Promise<Cell> {
  return inExcel(async (context) => {
    const active = placed(context.workbook.getActiveCell());
    const sheet = active.worksheet.load("name");
    await context.sync();
    const { row, column } = areaIn(active);
    return { sheet: sheet.name, row, column };
  });
}
