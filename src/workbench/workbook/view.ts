import type { Scalar } from "../../formula/value";
import type { Area } from "../../sheet/area";

/**
 * What the grid sees of the workbook and may ask of it. The workbook answers as Excel would: it parses what is
 * typed, refuses what a rule or the protection forbids, calculates, and can undo.
 */
export interface WorkbookView {
  /** Calls the listener after every change that can be seen; gives the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Grows with every change. */
  readonly version: number;
  readonly worksheets: readonly WorksheetView[];
  readonly activeWorksheet: WorksheetView;
  /** Whether custom functions are still being asked. */
  readonly busy: boolean;
  /** Whether sheets may not be added, removed, renamed or moved. */
  readonly structureProtected: boolean;
  /** Whether a cell is being edited, which the grid says. */
  cellIsEdited: boolean;
  activate(worksheet: WorksheetView): void;
  addWorksheet(): void;
  removeWorksheet(worksheet: WorksheetView): void;
  undo(): boolean;
  redo(): boolean;
}

export interface WorksheetView {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly protected: boolean;
  readonly freeze: { rows: number; columns: number };
  readonly merges: readonly Area[];
  readonly tables: readonly { name: string; area: Area }[];
  readonly charts: readonly ChartView[];
  readonly selection: Area;
  /** Areas that are selected as well, by presses with Ctrl. */
  readonly selectedBesides: readonly Area[];
  /** The last row and column that hold or show anything. */
  readonly used: { rows: number; columns: number };
  /** In pixels; 0 when hidden. */
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  cell(row: number, column: number): CellView;
  /** What the formula bar and the editor show: the formula, or the value as it would be typed. */
  typed(row: number, column: number): string;
  /** Selects cells: `active` is the one that is typed into, the first where it is left out. */
  select(area: Area, rest?: { active?: Place; besides?: readonly Area[] }): void;
  /** Why a cell may not be typed into; null where it may. */
  locked(row: number, column: number): Refusal | null;
  /** Puts what was typed into a cell; says why when it is refused. */
  enter(row: number, column: number, typed: string): Refusal | null;
  /** Puts a block of typed texts, as pasted, from a cell on. */
  paste(row: number, column: number, typed: readonly (readonly string[])[]): Refusal | null;
  clear(area: Area): Refusal | null;
  resizeColumn(column: number, pixels: number): void;
  /** The hint of a cell's validation, and its choices when it is a list. */
  help(
    row: number,
    column: number,
  ): { title: string; message: string; choices: readonly string[] | null } | null;
  /** Where Tab (or Shift+Tab) goes: on a protected sheet to the next cell that can be changed. */
  nextCell(row: number, column: number, backwards: boolean): { row: number; column: number };
}

export type Place = { row: number; column: number };

export type Refusal = { title: string; message: string };

/** A cell as it is drawn: conditional formats are already applied. */
export type CellView = {
  /** The value in its number format. */
  text: string;
  value: Scalar;
  style: CellStyle;
  /** A data bar behind the text: how much of the width, 0 to 1. */
  bar: { share: number; color: string } | null;
  /** The area that the cell's array result fills, on its first cell. */
  spill: Area | null;
};

/** Colours are `#RRGGBB`, sizes in points. */
export type CellStyle = {
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  color: string;
  fill: string | null;
  align: "left" | "center" | "right";
  vertical: "top" | "center" | "bottom";
  wrap: boolean;
  /** Whether it reads upwards. */
  turned: boolean;
  indent: number;
  locked: boolean;
  borders: Partial<Record<"top" | "bottom" | "left" | "right", { color: string; style: string }>>;
};

export type ChartView = {
  name: string;
  title: string;
  kind: "column" | "stackedBar" | "line";
  /** Whether bars begin at the top; Excel's own begin at the bottom. */
  fromTop: boolean;
  categories: readonly string[];
  series: readonly { name: string; color: string; values: readonly number[] }[];
  /** In pixels from the sheet's corner. */
  box: { left: number; top: number; width: number; height: number };
};
