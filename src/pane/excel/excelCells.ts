import type { WorkbookCells } from "../cells";
import { activeCell } from "./cells/activeCell";
import { activeFormula } from "./cells/activeFormula";
import { find } from "./cells/find";
import { onSelection } from "./cells/onSelection";
import { selected } from "./cells/selected";
import { survey } from "./cells/survey";
import { takeBack } from "./cells/takeBack";
import { write } from "./cells/write";

/** The cells of the workbook that is open in Excel. */
export const excelCells: WorkbookCells = {
  activeCell,
  selected,
  onSelection,
  activeFormula,
  find,
  survey,
  write,
  takeBack,
};
