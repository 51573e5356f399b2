import type { Block } from "../../cells";
import { inExcel } from "../inExcel";
import { areaIn, placed } from "./areaIn";

/** Gives the block of cells that is selected. */
export function selected(): Promise<Block> {
  return inExcel(async (context) => {
    const range = placed(context.workbook.getSelectedRange());
    const sheet = range.worksheet.load("name");
    await context.sync();
    return { sheet: sheet.name, area: areaIn(range) };
  });
}
