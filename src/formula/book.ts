import type { Area } from "../sheet/area";
import type { ExternalFunction, ExternalArgument } from "./external";
import type { Matrix } from "./matrix";
import type { Expression } from "./syntax";
import type { Scalar } from "./value";

/** A cell, by the id of its sheet. */
export type Position = { sheet: string; row: number; column: number };

/** A table: `area` holds its header row, its data and, where it has one, its totals row. */
export type Table = {
  name: string;
  sheet: string;
  area: Area;
  headers: readonly string[];
  totals?: boolean;
};

/** What a formula sees of the workbook around it. */
export interface Book {
  sheetNamed(name: string): string | undefined;
  read(sheet: string, area: Area): Matrix;
  named(name: string, sheet: string): Expression | undefined;
  tableNamed(name: string): Table | undefined;
  tableAt(position: Position): Table | undefined;
  /** The area that a cell's array fills. */
  spillOf(position: Position): Area | undefined;
  /** Whether a cell is a subtotal, which other subtotals leave out. */
  isSubtotal(position: Position): boolean;
  external(name: string): ExternalFunction | undefined;
  /** Gives `#BUSY!` until the answer is there. */
  ask(name: string, external: ExternalFunction, values: readonly ExternalArgument[]): Scalar | Matrix;
  /** The present moment as a serial number; whoever asks is calculated again with every change. */
  now(): number;
  formatText(value: Scalar, format: string): string;
}
