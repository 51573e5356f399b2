import type { FoundFormula } from "../../cells";
import { inExcel } from "../inExcel";
import { areaIn, placed } from "./areaIn";
import { spillOrNone } from "./spillOrNone";

/** Gives the formula that fills the active cell: its own, or the one that spills into it. */
export function activeFormula(): Promise<FoundFormula> {
  return inExcel(async (context) => {
    const active = placed(context.workbook.getActiveCell()).load("formulas");
    const sheet = active.worksheet.load("name");
    const parent = spillOrNone(() => active.getSpillParentOrNullObject().load("formulas"));
    await context.sync();
    const source = parent() ?? active;
    const cellOf = (range: Excel.Range) => {
      const { row, column } = areaIn(range);
      return { sheet: sheet.name, row, column };
    };
    return { formula: String(source.formulas[0]?.[0]), cell: cellOf(source), asked: cellOf(active) };
  });
}
