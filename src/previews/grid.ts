import type { Area } from "../sheet/area";
import type { Sheet } from "../sheet/sheet";

/** A rectangle on the drawing, in pixels of the sheet at full size. */
export type Box = { x: number; y: number; width: number; height: number };

/** Where the columns and rows of a sheet lie, in pixels. */
export type Grid = {
  width: number;
  height: number;
  boxOf(area: Area): Box;
};

const usualHeight = 15;

/** Lays out what a sheet shows of its printed area; hidden columns have no width. */
export function gridOf({ columns, rowHeights, print }: Sheet): Grid {
  const last = { column: print.area.column + print.area.columns, row: print.area.row + print.area.rows };
  const lefts = edges(last.column, (column) => {
    const { width = 8.4, hidden } = columns[column] ?? {};
    return hidden ? 0 : Math.round(width * 7 + 5);
  });
  const tops = edges(last.row, (row) => Math.round(((rowHeights.get(row) ?? usualHeight) * 4) / 3));
  const at = (places: readonly number[], place: number) => places[Math.min(place, places.length - 1)]!;
  return {
    width: lefts.at(-1)!,
    height: tops.at(-1)!,
    boxOf({ row, column, rows, columns: wide }) {
      const [x, y] = [at(lefts, column), at(tops, row)];
      return { x, y, width: at(lefts, column + wide) - x, height: at(tops, row + rows) - y };
    },
  };
}

function edges(count: number, sizeOf: (place: number) => number): number[] {
  const places = [0];
  for (let place = 0; place < count; place += 1) places.push(places[place]! + sizeOf(place));
  return places;
}
