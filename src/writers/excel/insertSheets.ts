import type { Sheet } from "../../sheet/sheet";
import type { Taken } from "../../templates/request";
import { InsertionStopped } from "./insertionStopped";
import { finishSheet, writeSheet } from "./writeSheet";

export type NewSheet = { id: string; name: string };

/**
 * Adds sheets to the open workbook, never touching what is there: one sync reads which names are taken, then one
 * for each sheet writes it, or several for a large one. The first of them is in view at the end. Progress counts
 * sheets, a large one by parts.
 *
 * A sheet is written under a name that nobody else would choose and gets its own name last, so that what a stopped
 * insertion leaves is never mistaken for a sheet that somebody added meanwhile. Only a sheet that was finished
 * while the answer was lost on its way stays, because it looks like anybody's.
 *
 * @throws {InsertionStopped} when the workbook refuses or the signal says stop
 */
export async function insertSheets(
  context: Excel.RequestContext,
  make: (taken: Taken) => readonly Sheet[],
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<NewSheet[]> {
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  const sheets = make(await takenNames(context));
  const made: NewSheet[] = [];
  const unfinished = `Funnelbook ${crypto.randomUUID().slice(0, 8)}`;
  try {
    for (const [index, sheet] of sheets.entries()) {
      signal.throwIfAborted();
      progress(index, sheets.length);
      const worksheet = await writeSheet(context, { ...sheet, name: unfinished }, async (share) => {
        await context.sync();
        signal.throwIfAborted();
        progress(index + share, sheets.length);
      });
      finishSheet(worksheet, sheet);
      if (index > 0 && index === sheets.length - 1)
        context.workbook.worksheets.getItem(made[0]!.id).activate();
      worksheet.load("id");
      worksheet.name = sheet.name;
      await context.sync();
      made.push({ id: worksheet.id, name: sheet.name });
    }
    signal.throwIfAborted();
  } catch (reason) {
    throw new InsertionStopped(reason, made, unfinished, active.id);
  }
  progress(sheets.length, sheets.length);
  return made;
}

async function takenNames(context: Excel.RequestContext): Promise<Taken> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    tables: [...tables.items, ...names.items].map(({ name }) => name),
  };
}
