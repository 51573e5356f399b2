import type { CellValue, FilledPart } from "../../cells";
import { spanning } from "../../../sheet/area";
import { areaIn } from "./areaIn";

/** Puts together what was read of a block, part below part, from the first filled cell to the last one. */
export function filledPart(ranges: readonly Excel.Range[]): FilledPart | "empty" {
  const read = ranges
    .filter(({ isNullObject }) => !isNullObject)
    .map((range) => ({ area: areaIn(range), values: range.values as CellValue[][] }));
  const [first, ...rest] = read;
  if (!first) return "empty";
  if (rest.length === 0) return { row: first.area.row, column: first.area.column, values: first.values };

  const { row, column, rows, columns } = read.map(({ area }) => area).reduce(spanning);
  const values = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(""));
  for (const { area, values: cells } of read) {
    cells.forEach((cellsOfRow, down) => {
      cellsOfRow.forEach((value, across) => {
        values[area.row - row + down]![area.column - column + across] = value;
      });
    });
  }
  return { row, column, values };
}
