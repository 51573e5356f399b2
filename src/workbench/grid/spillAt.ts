import type { WorksheetView } from "../workbook/view";
import type { Place } from "../workbook/view";
import { holds, type Area } from "../../sheet/area";

/** How many cells are looked at before a spilled area counts as not found. */
const patience = 2000;

/** Gives the spilled area that a place belongs to, or null; looks through the filled cells left of it and above. */
export function spillAt(sheet: WorksheetView, place: Place): Area | null {
  let seen = 0;
  for (let column = place.column; column >= 0; column--) {
    if (sheet.cell(place.row, column).value === null) return null;
    for (let row = place.row; row >= 0 && seen < patience; row--, seen++) {
      const { spill, value } = sheet.cell(row, column);
      if (spill && holds(spill, place.row, place.column)) return spill;
      if (value === null) break;
    }
  }
  return null;
}
