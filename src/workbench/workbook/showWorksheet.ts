import { ExcelError } from "./excelError";
import type { Worksheet } from "./worksheet";

/** Shows or hides a sheet; the last one that is visible stays so. */
export function showWorksheet(sheet: Worksheet, visibility: Worksheet["visibility"]): void {
  const { workbook } = sheet;
  if (workbook.structureProtected) throw new ExcelError("AccessDenied");
  const next = workbook.worksheets.find((other) => other !== sheet && other.visibility === "Visible");
  if (visibility !== "Visible" && !next) throw new ExcelError("InvalidOperation");
  sheet.visibility = visibility;
  if (visibility !== "Visible" && next && workbook.activeWorksheet === sheet) workbook.activate(next);
  workbook.changed();
}
