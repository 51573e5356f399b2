import { WorkbookFailure } from "../workbook";
import { excelFailure } from "./excelFailure";

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
    protection.protect(options);
    await context.sync();
  }
}
