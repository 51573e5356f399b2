import { insertSheets, InsertionStopped, takeBack } from "../../writers/excel";
import { makeSheets } from "../../templates";
import { excelCare } from "./excelCare";
import { excelCells } from "./excelCells";
import { excelFailure } from "./excelFailure";
import { excelSettings } from "./excelSettings";
import { inExcel } from "./inExcel";
import { untilSilence, type Heard } from "./untilSilence";
import type { OpenWorkbook, WorkbookFailure } from "../workbook";

/** The workbook that is open in Excel. */
export const excelWorkbook: OpenWorkbook = {
  insert: (request, progress, cancelled) =>
    untilSilence(async ({ through, signal }) => {
      try {
        // Excel.run would keep every range alive that the writer names, and let them go in a request of its own.
        const context = new Excel.RequestContext();
        through(context);
        return await insertSheets(context, (taken) => makeSheets(request, taken), progress, signal);
      } catch (error) {
        throw error instanceof InsertionStopped ? await afterTakingBack(error, through) : excelFailure(error);
      }
    }, cancelled),

  goTo: ({ id }) =>
    inExcel(async (context) => {
      context.workbook.worksheets.getItem(id).activate();
      await context.sync();
    }),

  remove: (sheets) =>
    inExcel(async (context, { signal }) => {
      const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
      await context.sync();
      signal.throwIfAborted();
      found.filter(({ isNullObject }) => !isNullObject).forEach((worksheet) => worksheet.delete());
      await context.sync();
    }),

  cells: excelCells,
  care: excelCare,
  settings: excelSettings,
};

/** A stopped insertion leaves the workbook as it was; gives the failure, with the sheets that could not be taken back. */
async function afterTakingBack(
  { reason, ...stopped }: InsertionStopped,
  through: Heard["through"],
): Promise<WorkbookFailure> {
  try {
    const left = await Excel.run((context) => {
      through(context);
      return takeBack(context, stopped);
    });
    return excelFailure(reason, { left });
  } catch {
    // Nothing answers any more: what may be there is named.
    return excelFailure(reason, { left: [...stopped.made.map(({ name }) => name), stopped.unfinished] });
  }
}
