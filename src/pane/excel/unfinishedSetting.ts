import { readUnfinished, unfinishedText, type Unfinished } from "../../care/unfinished";

/** What is under way in a sheet is kept in the workbook, so that it can be undone whatever becomes of the pane. */
function keyOf(id: string): string {
  return `Funnelbook_Unfinished_${id}`;
}

/** What is kept as unfinished; `drop` queues that it is kept no more. */
export type UnfinishedSetting = { unfinished: Unfinished | null; drop: () => void };

/** Asks for what is unfinished in the sheet of an id; the answer is there after the next sync. */
export function unfinishedSetting(workbook: Excel.Workbook, id: string): () => UnfinishedSetting {
  const setting = workbook.settings.getItemOrNullObject(keyOf(id)).load("value");
  return () => ({
    unfinished: setting.isNullObject ? null : readUnfinished(setting.value),
    drop: () => {
      if (!setting.isNullObject) setting.delete();
    },
  });
}

/** Queues that the workbook keeps what is unfinished in a sheet. */
export function keepUnfinished(workbook: Excel.Workbook, id: string, unfinished: Unfinished): void {
  workbook.settings.add(keyOf(id), unfinishedText(unfinished));
}

/** Queues that what was kept as unfinished in a sheet is finished. */
export function dropUnfinished(workbook: Excel.Workbook, id: string): void {
  workbook.settings.getItem(keyOf(id)).delete();
}
