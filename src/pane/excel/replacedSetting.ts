import { readReplaced, replacedText } from "../../care/replacedText";
import type { Replacement } from "../../care/replacement";

/** What was replaced in a sheet is kept in the workbook, so that colleagues and later days can put it back. */
function keyOf(id: string): string {
  return `Funnelbook_Replaced_${id}`;
}

/** Asks for what was replaced in the sheet of an id; the answer is there after the next sync. */
export function replacedSetting(workbook: Excel.Workbook, id: string): () => Replacement[] {
  const setting = workbook.settings.getItemOrNullObject(keyOf(id)).load("value");
  return () => (setting.isNullObject ? [] : readReplaced(setting.value));
}

/** Queues that the workbook keeps what was replaced in a sheet, or nothing where nothing is. */
export function keepReplaced(workbook: Excel.Workbook, id: string, replaced: readonly Replacement[]): void {
  workbook.settings.add(keyOf(id), replacedText(replaced));
}
