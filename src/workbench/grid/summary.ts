import type { Area } from "../../sheet/area";
import type { WorksheetView } from "../workbook/view";

/** What the status bar says of the chosen cells: `sum` and `average` only where there are numbers. */
export type Summary = { count: number; sum: number | null; average: number | null };

/** Counts the filled cells of an area and adds up its numbers. */
export function summary(sheet: WorksheetView, area: Area): Summary {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  const lastRow = Math.min(area.row + area.rows, sheet.used.rows);
  const lastColumn = Math.min(area.column + area.columns, sheet.used.columns);
  for (let row = area.row; row < lastRow; row++) {
    for (let column = area.column; column < lastColumn; column++) {
      const { value } = sheet.cell(row, column);
      if (value !== null) count++;
      if (typeof value !== "number") continue;
      numbers++;
      sum += value;
    }
  }
  return { count, sum: numbers > 0 ? sum : null, average: numbers > 0 ? sum / numbers : null };
}
