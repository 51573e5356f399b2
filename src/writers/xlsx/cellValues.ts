import type { Scalar } from "../../formula/value";
import type { Cell, Sheet } from "../../sheet/sheet";
import type { Area } from "../../sheet/area";
import type { Calculated } from "./shared";

/** A cell of an area with the value that it shows; the cell is missing where the sheet is empty. */
export type CellValue = { cell: Cell | undefined; value: Scalar };

/** Gives the values of an area, row by row. */
export type ReadValues = (area: Area) => readonly CellValue[];

/** Gives the function by which the values of a sheet are read. */
export function cellValues(sheet: Sheet, index: number, calculated: Calculated): ReadValues {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));

  function value({ row, column, content }: Cell): Scalar {
    if (content === undefined) return null;
    if ("text" in content) return content.text;
    if ("number" in content) return content.number;
    return calculated(index, row, column) ?? null;
  }

  return ({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, place) => {
      const cell = cells.get(`${row + Math.floor(place / columns)},${column + (place % columns)}`);
      return { cell, value: cell === undefined ? null : value(cell) };
    });
}
