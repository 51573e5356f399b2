import { sheetSize, type Area } from "../../sheet/area";

export const wholeSheet: Area = { row: 0, column: 0, ...sheetSize };

/** Gives the cells that two areas share. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether an area takes whole rows or whole columns. */
export function isUnbounded(area: Area): boolean {
  return area.rows === sheetSize.rows || area.columns === sheetSize.columns;
}

/** Whether an area lies within a sheet. */
export function fits(area: Area): boolean {
  const { row, column, rows, columns } = area;
  return (
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= sheetSize.rows &&
    column + columns <= sheetSize.columns
  );
}

/** The cells of an area, row by row. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) yield { row, column };
  }
}

/** Makes rows of values over an area. */
export function gridOf<T>(area: Area, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => value(area.row + down, area.column + right)),
  );
}

/** Says whether two areas are the same cells. */
export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** Says whether two lists of areas are the same, one by one. */
export function sameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  return (
    one.length === other.length &&
    one.every((area, index) => {
      const counterpart = other[index];
      return counterpart !== undefined && sameArea(area, counterpart);
    })
  );
}
