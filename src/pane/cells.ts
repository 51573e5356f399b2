/** Cells that a person selected. */
export type SelectedCells = {
  /** As a formula spells it, with the sheet: `'2026-Q4 Small deals'!B3:D3`. */
  address: string;
  /** What the cells show, row by row; an empty cell is "". */
  values: readonly (readonly (number | string | boolean)[])[];
  /** What stands in the first cell as it was typed; begins with `=` where that is a formula. */
  formula: string;
};

/** The cells of the open workbook. Failures are thrown as `WorkbookFailure`. */
export interface WorkbookCells {
  selected(): Promise<SelectedCells>;
}
