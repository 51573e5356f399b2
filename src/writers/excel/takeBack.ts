import type { InsertionStopped } from "./insertionStopped";

/** Deletes the sheets of a stopped insertion, and no others, with the sheet in view that was there before; gives the names of those that Excel would not delete. */
export async function takeBack(
  context: Excel.RequestContext,
  stopped: Pick<InsertionStopped, "made" | "unfinished" | "active">,
): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const ids = stopped.made.map(({ id }) => id);
  const ours = worksheets.items.filter(({ id, name }) => ids.includes(id) || name === stopped.unfinished);
  worksheets.items.find(({ id }) => id === stopped.active)?.activate();
  ours.forEach((worksheet) => worksheet.delete());
  try {
    await context.sync();
    return [];
  } catch {
    return ours.map(({ name }) => name);
  }
}
