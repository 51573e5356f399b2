import { cellArea } from "./areas";
import { overlap, type Area } from "../../sheet/area";
import type { Region } from "./regions";

/** A cell to be drawn in a region; a `copy` belongs to another region and only reaches into this one. */
export type PaneCell = Area & { copy: boolean };

/** How many columns before the first visible one may hold text that reaches into view. */
const textReach = 8;

/** Gives the cells to draw in a region, by row: what can be seen, and merged cells and texts that reach into it. */
export function paneCells(region: Region, merges: readonly Area[]): ReadonlyMap<number, readonly PaneCell[]> {
  const { rows, columns } = region.visible;
  const seen = {
    row: rows.first,
    column: Math.max(0, columns.first - textReach),
    rows: rows.end - rows.first,
    columns: columns.end - Math.max(0, columns.first - textReach),
  };
  const near = merges.filter((merge) => overlap(merge, seen));
  const byRow = new Map<number, PaneCell[]>();
  const put = (area: Area) => {
    const copy = area.row < region.rows.first || area.column < region.columns.first;
    byRow.set(area.row, [...(byRow.get(area.row) ?? []), { ...area, copy }]);
  };
  near.filter((merge) => merge.row < seen.row || merge.column < seen.column).forEach(put);
  for (let row = seen.row; row < seen.row + seen.rows; row++) {
    const line: PaneCell[] = byRow.get(row) ?? [];
    byRow.set(row, line);
    for (let column = seen.column; column < seen.column + seen.columns; column++) {
      const area = near.length > 0 ? cellArea(near, { row, column }) : { row, column, rows: 1, columns: 1 };
      if (area.row === row && area.column === column) {
        line.push({ ...area, copy: row < region.rows.first || column < region.columns.first });
      }
    }
  }
  return byRow;
}
