import type { FailureReason } from "../workbook";
import { excelFailure } from "./excelFailure";
import { untilSilence, type Heard } from "./untilSilence";

/**
 * Does one thing in the open workbook; what Excel refuses is thrown as a `WorkbookFailure`. Excel says no more than
 * that access is denied: `denied` is what that means here. Work of several requests stops at its next one when its
 * signal says so, because Excel is silent or the person has cancelled.
 */
export async function inExcel<Result>(
  work: (context: Excel.RequestContext, heard: Omit<Heard, "through">) => Promise<Result>,
  denied?: FailureReason,
  cancelled?: AbortSignal,
): Promise<Result> {
  try {
    return await untilSilence(
      ({ through, ...heard }) =>
        Excel.run((context) => {
          through(context);
          return work(context, heard);
        }),
      cancelled,
    );
  } catch (error) {
    throw excelFailure(error, { ...(denied && { denied }) });
  }
}
