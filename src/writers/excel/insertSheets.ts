import type { Sheet } from "../../sheet/sheet";
import type { Taken } from "../../templates/request";
import { finishSheet, writeSheet } from "./writeSheet";

export type NewSheet = { id: string; name: string };

/** Thrown when an insertion stops half-way; `made` are the sheets that may have to be taken back. */
export class InsertionStopped extends Error {
  constructor(
    readonly reason: unknown,
    /** Ids of the sheets that were there before: whatever else is there has come since. */
    readonly before: readonly string[],
    /** Names of the sheets whose writing had begun. */
    readonly names: readonly string[],
  ) {
    super("The insertion stopped");
  }
}

/**
 * Adds sheets to the open workbook, never touching what is there: one sync reads which names are taken, then one
 * for each sheet writes it. The first of them is in view at the end.
 *
 * @throws {InsertionStopped} when the workbook refuses or the signal says stop
 */
export async function insertSheets(
  context: Excel.RequestContext,
  make: (taken: Taken) => readonly Sheet[],
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<NewSheet[]> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();

  const before = worksheets.items.map(({ id }) => id);
  const sheets = make({
    sheets: worksheets.items.map(({ name }) => name),
    tables: [...tables.items, ...names.items].map(({ name }) => name),
  });
  const made: Excel.Worksheet[] = [];
  try {
    for (const [index, sheet] of sheets.entries()) {
      signal.throwIfAborted();
      progress(index, sheets.length);
      const worksheet = writeSheet(context, sheet);
      finishSheet(worksheet, sheet);
      if (index === sheets.length - 1) (made[0] ?? worksheet).activate();
      made.push(worksheet.load("id,name"));
      await context.sync();
    }
    signal.throwIfAborted();
  } catch (reason) {
    throw new InsertionStopped(reason, before, begun(sheets, made.length, reason));
  }
  progress(sheets.length, sheets.length);
  return made.map(({ id, name }) => ({ id, name }));
}

/**
 * Gives the names of the sheets that the insertion may have added. Where a name turned out to be taken, the sheet
 * that has it is somebody else's, who was quicker.
 */
function begun(sheets: readonly Sheet[], count: number, reason: unknown): string[] {
  const names = sheets.slice(0, count).map(({ name }) => name);
  const isTaken = reason instanceof Error && "code" in reason && reason.code === "ItemAlreadyExists";
  return isTaken ? names.slice(0, -1) : names;
}

/** Deletes the sheets that a stopped insertion left behind; what was there before stays, whatever its name. */
export async function takeBack(context: Excel.RequestContext, stopped: InsertionStopped): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  worksheets.items
    .filter(({ id, name }) => stopped.names.includes(name) && !stopped.before.includes(id))
    .forEach((worksheet) => worksheet.delete());
  await context.sync();
}
