import type { WorkbookCells } from "../cells";
import { inExcel } from "./inExcel";

/** The cells of the workbook that is open in Excel. */
export const excelCells: WorkbookCells = {
  selected: () =>
    inExcel(async (context) => {
      const range = context.workbook.getSelectedRange().load("address,values,formulas");
      await context.sync();
      return {
        address: range.address,
        values: range.values as (number | string | boolean)[][],
        formula: String(range.formulas[0]?.[0] ?? ""),
      };
    }),
};
