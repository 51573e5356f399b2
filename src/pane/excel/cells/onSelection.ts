import { inExcel } from "../inExcel";

/** Tells whenever the person selects other cells or another sheet; gives the function that stops it. */
export async function onSelection(told: () => void): Promise<() => void> {
  const tell = async () => told();
  const handlers = await inExcel(async (context, { signal }) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
    await context.sync();
    if (signal.aborted) await Promise.all(added.map(stop));
    return added;
  });
  return () => void Promise.all(handlers.map(stop)).catch(() => null);
}

function stop(handler: { context: OfficeExtension.ClientRequestContext; remove(): void }): Promise<void> {
  handler.remove();
  return handler.context.sync();
}
