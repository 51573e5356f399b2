import type { After } from "./editorKeys";
import { stepFrom } from "./movement";
import type { Session } from "./session";

/** Enters what is being typed and moves on; says whether the workbook took it. */
export function finishEditing({ editing, selection, sheet }: Session, after: After): boolean {
  if (!editing.commit()) return false;
  const { row, column } = selection.active;
  if (after.kind === "line") {
    selection.to(stepFrom(sheet, selection.active, { rows: after.backwards ? -1 : 1, columns: 0 }));
  } else if (after.kind === "next") {
    selection.to(sheet.nextCell(row, column, after.backwards));
  } else if (after.kind === "move") {
    selection.to(stepFrom(sheet, selection.active, after));
  }
  return true;
}
