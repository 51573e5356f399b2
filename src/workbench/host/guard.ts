import type { Reference } from "../workbook/chart";
import { ExcelError } from "../workbook/excelError";
import type { ProtectionPermission } from "../workbook/protection";
import type { Worksheet } from "../workbook/worksheet";

/** Refuses to change cells that the sheet's protection locks. */
export function guardCells({ worksheet, area }: Reference): void {
  guardExistence(worksheet);
  if (!worksheet.isOpen(area)) throw new ExcelError("AccessDenied");
}

/** Refuses on a protected sheet what the protection does not allow. */
export function guard(worksheet: Worksheet, permission: ProtectionPermission | null): void {
  guardExistence(worksheet);
  const { protection } = worksheet;
  if (protection && !(permission && protection.permissions.has(permission)))
    throw new ExcelError("AccessDenied");
}

/** Refuses to touch what is on a sheet that has been deleted. */
export function guardExistence(worksheet: Worksheet): void {
  if (!worksheet.workbook.worksheets.includes(worksheet)) throw new ExcelError("ItemNotFound");
}
