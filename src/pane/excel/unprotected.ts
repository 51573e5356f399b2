import { WorkbookFailure } from "../workbook";
import { excelFailure } from "./excelFailure";

/** How often protection is asked for again, and how many milliseconds apart. */
const [attempts, pause] = [3, 500];

/** Does something with a worksheet that may be protected, and protects it again as it was, whatever comes of it. */
export async function unprotected<Result>(
  worksheet: Excel.Worksheet,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { context, protection } = worksheet;
  protection.load("protected,options");
  await context.sync();
  if (!protection.protected) return work();
  const { options } = protection;
  protection.unprotect();
  try {
    await context.sync();
  } catch (error) {
    const failure = excelFailure(error, { denied: "sheet-password" });
    throw failure.reason === "sheet-password" ? new WorkbookFailure("sheet-password", name) : failure;
  }
  try {
    return await work();
  } finally {
    await protectAgain(protection, options);
  }
}

/** An Excel that is busy, or a cell that is being edited, must not leave a sheet open to accidents. */
async function protectAgain(
  protection: Excel.WorksheetProtection,
  options: Excel.WorksheetProtectionOptions,
): Promise<void> {
  for (let left = attempts; ; left -= 1) {
    protection.protect(options);
    try {
      return await protection.context.sync();
    } catch (error) {
      if (left === 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
