import type { WorkbookView, WorksheetView } from "../workbook/view";
import type { Theme } from "../theme";
import type { Editing } from "./useEditing";
import type { SelectionControl } from "./useSelection";

/** What the parts of the spreadsheet work on together: the shown sheet, what is chosen and what is being typed. */
export type Session = {
  editing: Editing;
  selection: SelectionControl;
  sheet: WorksheetView;
  theme: Theme;
  workbook: WorkbookView;
};
