import { holds, type Area } from "../../sheet/area";
import type { Place } from "../workbook/view";

/** Gives the smallest area that holds both places. */
export function areaBetween(one: Place, other: Place): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row, other.row) - row + 1,
    columns: Math.max(one.column, other.column) - column + 1,
  };
}

/** Gives the last place of an area. */
export function lastOf(area: Area): Place {
  return { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
}

/** Gives the area of the cell at a place: the merged cell it belongs to, or itself. */
export function cellArea(merges: readonly Area[], place: Place): Area {
  return merges.find((merge) => holds(merge, place.row, place.column)) ?? { ...place, rows: 1, columns: 1 };
}
