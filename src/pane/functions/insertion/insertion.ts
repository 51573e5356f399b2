import type { Cell, Survey, Written } from "../../cells";
import type { WorkbookFailure } from "../../workbook";

/** A formula on its way into a cell, and the cells that its result fills. */
export type Target = { cell: Cell; formula: string; size: { rows: number; columns: number } };

/** Where the insertion of a formula stands. */
export type Insertion =
  | { state: "idle" }
  | { state: "working" }
  /** Something stands in the cell or in the way, and the person has the say. */
  | { state: "occupied"; target: Target; survey: Survey }
  | { state: "written"; written: Written }
  | { state: "taken back"; written: Written }
  /** The cell was changed since the formula was written. */
  | { state: "left"; written: Written }
  /** Nothing was written, or what was `written` was not taken back. */
  | { state: "failed"; failure: WorkbookFailure; written: Written | null };
