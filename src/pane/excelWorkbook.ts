import { insertSheets, InsertionStopped, takeBack } from "../writers/excel";
import { makeSheets } from "../templates";
import { excelFailure } from "./excelFailure";
import type { OpenWorkbook } from "./workbook";

/** The workbook that is open in Excel. */
export const excelWorkbook: OpenWorkbook = {
  insert: (request, progress, signal) =>
    inExcel((context) =>
      insertSheets(context, (taken) => makeSheets(request, taken), progress, signal),
    ).catch(undone),

  goTo: ({ id }) =>
    inExcel(async (context) => {
      context.workbook.worksheets.getItem(id).activate();
      await context.sync();
    }),

  remove: (sheets) =>
    inExcel(async (context) => {
      const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
      await context.sync();
      found.filter(({ isNullObject }) => !isNullObject).forEach((worksheet) => worksheet.delete());
      await context.sync();
    }),
};

async function inExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw excelFailure(error);
  }
}

/** A stopped insertion leaves the workbook as it was, or says which sheets it could not take back. */
async function undone(stopped: InsertionStopped): Promise<never> {
  try {
    await Excel.run((context) => takeBack(context, stopped));
  } catch {
    throw excelFailure(stopped.reason, stopped.names);
  }
  throw excelFailure(stopped.reason);
}
