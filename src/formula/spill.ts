import { type Area, overlap, sheetSize } from "../sheet/area";
import type { Definitions } from "./definitions";
import type { FormulaCell } from "./formulaCell";
import type { Matrix } from "./matrix";
import type { Reading } from "./reading";
import { placeOf } from "./sheetCells";

/**
 * Gives the area that a formula's array fills, or `null` when the sheet's edge, a table or another content is in
 * its way; what is in the way is noted as read, so that the formula is evaluated again when it goes.
 */
export function spillArea(
  formula: FormulaCell,
  { rows, columns }: Matrix,
  definitions: Definitions,
  reading: Reading,
): Area | null {
  const { sheet, row, column } = formula;
  const area = { row, column, rows, columns };
  if (row + rows > sheetSize.rows || column + columns > sheetSize.columns) return null;
  reading.symbols.add(`tables of ${sheet.id}`);
  if (definitions.tablesOn(sheet.id).some((table) => overlap(table.area, area))) return null;
  const used = sheet.usedPart(area);
  for (let r = row; r < row + used.rows; r += 1) {
    for (let c = column; c < column + used.columns; c += 1) {
      if (isFree(formula, r, c)) continue;
      reading.areas.push({ sheet, area: { row: r, column: c, rows: 1, columns: 1 } });
      return null;
    }
  }
  return area;
}

function isFree(formula: FormulaCell, row: number, column: number): boolean {
  const { sheet } = formula;
  if (row === formula.row && column === formula.column) return true;
  const place = placeOf(row, column);
  const owner = sheet.owners.get(place);
  return owner ? owner === formula : !sheet.formulas.has(place) && sheet.value(row, column) === null;
}
