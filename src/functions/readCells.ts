import { Refusal, type Argument, type Position, type Table } from "../model/index";

/** What Excel passes for a range. */
export type Cells = readonly (readonly unknown[])[];

/**
 * Reads a range, or a single value as a range of one cell; `null` stands for an omitted argument.
 * With metadata from an earlier version Excel puts its Invocation where a new argument is left out (office-js#2777).
 */
export function readCells(given: unknown): Cells | null {
  if (Array.isArray(given)) return given;
  return given === undefined || typeof given === "object" ? null : [[given]];
}

/** Whether a blank cell arrives as 0, null or "" depends on the platform (office-js#4702). */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** Gives the cell of a range that may have only one. */
export function onlyCell(cells: Cells, at: Position): unknown {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (rows * columns !== 1) throw new Refusal("more-than-one-cell", at, { rows, columns });
  return cells[0]?.[0];
}

/** Reads a number; a blank is 0. */
export function readNumber(cell: unknown, at: Position): number {
  if (isBlank(cell)) return 0;
  if (typeof cell === "string") throw new Refusal("text", at, { value: cell });
  if (typeof cell === "boolean") throw new Refusal("boolean", at, { value: String(cell).toUpperCase() });
  if (typeof cell !== "number" || !Number.isFinite(cell)) throw new Refusal("not-a-number", at);
  return cell;
}

/** Reads a range of numbers. */
export function readNumbers(cells: Cells, argument: Argument): Table {
  if (isTable(cells)) return cells;
  return cells.map((row, at) => row.map((cell, column) => readNumber(cell, { argument, row: at, column })));
}

/** Ranges are mostly numbers throughout, and then not worth copying. */
function isTable(cells: Cells): cells is Table {
  for (const row of cells) {
    for (let column = 0; column < row.length; column++) if (!Number.isFinite(row[column])) return false;
  }
  return true;
}
