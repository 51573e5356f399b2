import type { Entry } from "./content";
import { FormulaCell } from "./formulaCell";
import type { Recalculation } from "./recalculation";
import { placeOf, type SheetCells } from "./sheetCells";

/** Puts an entry into a cell, in the place of what was there: a formula, or a part of an array. */
export function enter(
  recalculation: Recalculation,
  sheet: SheetCells,
  row: number,
  column: number,
  entry: Entry,
): void {
  const place = placeOf(row, column);
  const old = sheet.formulas.get(place);
  if (old) recalculation.discard(old);
  const owner = sheet.owners.get(place);
  sheet.owners.delete(place);
  if (owner) recalculation.mark(owner);
  if ("value" in entry) recalculation.write(sheet, row, column, entry.value);
  else {
    const formula = new FormulaCell(sheet, row, column, entry.formula, entry.expression);
    sheet.formulas.set(place, formula);
    recalculation.write(sheet, row, column, null);
    recalculation.mark(formula);
  }
}
