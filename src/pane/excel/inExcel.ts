import type { FailureReason } from "../workbook";
import { excelFailure } from "./excelFailure";
import { untilSilence } from "./untilSilence";

/**
 * Does one thing in the open workbook; what Excel refuses is thrown as a `WorkbookFailure`. Excel says no more than
 * that access is denied: `denied` is what that means here.
 */
export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  denied?: FailureReason,
): Promise<Result> {
  try {
    return await untilSilence(({ through }) =>
      Excel.run((context) => {
        through(context);
        return work(context);
      }),
    );
  } catch (error) {
    throw excelFailure(error, { ...(denied && { denied }) });
  }
}
