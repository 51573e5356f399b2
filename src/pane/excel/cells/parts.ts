import type { Area } from "../../../sheet/area";

/** How many cells Excel is asked for at once: with long numbers they stay under the 5 MB of an answer on the web. */
const mostCells = 200_000;

/** Cuts an area into parts that are not too large to be read at once. */
export function parts(area: Area): Area[] {
  const height = Math.max(1, Math.floor(mostCells / area.columns));
  const count = Math.ceil(area.rows / height);
  return Array.from({ length: count }, (_, index) => ({
    ...area,
    row: area.row + index * height,
    rows: Math.min(height, area.rows - index * height),
  }));
}
