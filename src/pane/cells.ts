import type { Area } from "../sheet/area";

/** One cell, by the name of its sheet; rows and columns count from 0. */
export type Cell = { sheet: string; row: number; column: number };

/** What a cell can show; an empty one is "", an error its code. */
export type CellValue = number | string | boolean;

/** A formula and the cell that it stands in; `asked` is the cell that it was found for, where it spills. */
export type FoundFormula = { formula: string; cell: Cell; asked: Cell };

/** What formulas look up in the workbook. Names, sheets and tables are those that were written. */
export type Wanted = {
  blocks: readonly Block[];
  /** Defined names, as they are understood on a sheet. */
  names: readonly { sheet: string; name: string }[];
  tables: readonly string[];
  /** Sheets whose tables are to be known. */
  tableSheets: readonly string[];
  /** Cells whose spilled array is to be known. */
  spills: readonly Cell[];
};

export type Block = { sheet: string; area: Area };

/** The part of a block that holds something. */
export type FilledPart = { row: number; column: number; values: readonly (readonly CellValue[])[] };

export type FoundTable = {
  name: string;
  sheet: string;
  /** With its header row and its totals row, where it has one. */
  area: Area;
  headers: readonly string[];
  totals: boolean;
};

/** What was found, each in the order in which it was wanted; `null` is what there is not. */
export type Found = {
  blocks: readonly (FilledPart | "empty" | null)[];
  /** What names stand for, as formulas. */
  names: readonly (string | null)[];
  tables: readonly (FoundTable | null)[];
  tableSheets: readonly (readonly FoundTable[])[];
  spills: readonly (Area | null)[];
};

/** What a formula would meet that is written into a cell and fills an area from there. */
export type Survey = {
  /** What stands in the cell as it was typed; "" for an empty one. */
  content: string;
  /** Other cells of the area that are not empty, by their addresses. */
  inTheWay: readonly string[];
};

/** A formula that was written, and what stood there before. */
export type Written = {
  cell: Cell;
  /** The id of its sheet, which stays the same under another name. */
  worksheet: string;
  /** As Excel spells it. */
  formula: string;
  before: { content: string; numberFormat: string };
};

/** The cells of the open workbook. Failures are thrown as `WorkbookFailure`. */
export interface WorkbookCells {
  activeCell(): Promise<Cell>;
  /** Gives the block of cells that is selected; several blocks, or none, are refused. */
  selected(): Promise<Block>;
  /** Tells whenever the person selects other cells or another sheet; gives the function that stops it. */
  onSelection(told: () => void): Promise<() => void>;
  /** Gives the formula that fills the active cell: its own, or the one that spills into it. */
  activeFormula(): Promise<FoundFormula>;
  find(wanted: Wanted): Promise<Found>;
  survey(cell: Cell, size: { rows: number; columns: number }): Promise<Survey>;
  write(cell: Cell, formula: string): Promise<Written>;
  /** Puts back what stood there before; `false` where the cell was changed since, which is then left alone. */
  takeBack(written: Written): Promise<boolean>;
}
