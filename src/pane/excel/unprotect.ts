import { WorkbookFailure, type MadeSheet } from "../workbook";
import { excelFailure } from "./excelFailure";

/**
 * Takes the protection off a worksheet, with what else is queued.
 *
 * @throws {WorkbookFailure} sheet-password, with the sheet's name, where that takes a password
 */
export async function unprotect(worksheet: Excel.Worksheet, { name }: MadeSheet): Promise<void> {
  worksheet.protection.unprotect();
  try {
    await worksheet.context.sync();
  } catch (error) {
    const failure = excelFailure(error, { denied: "sheet-password" });
    throw failure.reason === "sheet-password" ? new WorkbookFailure("sheet-password", name) : failure;
  }
}
