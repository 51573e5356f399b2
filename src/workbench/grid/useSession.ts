import type { WorkbookView } from "../workbook/view";
import type { Session } from "./session";
import type { Theme } from "../theme";
import { useEditing } from "./useEditing";
import { useSelection } from "./useSelection";
import { useVersion } from "./useVersion";

/** Follows a workbook: its shown sheet, what is chosen there and what is being typed. */
export function useSession(workbook: WorkbookView, theme: Theme): Session {
  useVersion(workbook);
  const sheet = workbook.activeWorksheet;
  const selection = useSelection(sheet);
  const editing = useEditing(workbook, sheet, selection.active);
  return { editing, selection, sheet, theme, workbook };
}
