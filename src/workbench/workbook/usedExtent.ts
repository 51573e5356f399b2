import { usedArea } from "./usedArea";
import type { Worksheet } from "./worksheet";

/** Counts the rows and columns from the sheet's corner that hold or show anything. */
export function usedExtent(sheet: Worksheet): { rows: number; columns: number } {
  const area = usedArea(sheet, false);
  return area ? { rows: area.row + area.rows, columns: area.column + area.columns } : { rows: 0, columns: 0 };
}
