import { Refusal, type Argument } from "../refusal";
import type { Table } from "../table";
import { requireSameShape } from "../requireSameShape";
import type { UnitGrid } from "./unitGrid";

/** The least and the most units of a share; `undefined` where there is no bound. */
export type Bounds = { least: bigint | undefined; most: bigint | undefined };

/**
 * Gives the bounds of each cell that is free, row by row, tightened to multiples of the unit.
 *
 * @param minimum - as the maximum a single cell for all cells, or of the shape of the weights
 * @param isFree - by the place of a cell; `undefined` bounds for the others
 * @throws {Refusal} different-shapes, minimum-above-maximum
 */
export function cellBounds(
  { weights, minimum, maximum }: { weights: Table; minimum?: Table | undefined; maximum?: Table | undefined },
  isFree: (place: number) => boolean,
  grid: UnitGrid,
): (Bounds | undefined)[] {
  const lowest = limitReader("minimum", minimum, weights);
  const highest = limitReader("maximum", maximum, weights);
  let place = 0;
  return weights.flatMap((cells, row) =>
    cells.map((_, column) => {
      if (!isFree(place++)) return undefined;
      const low = lowest(row, column);
      const high = highest(row, column);
      const least = low === undefined ? undefined : -grid.floor(-low);
      const most = high === undefined ? undefined : grid.floor(high);
      if (least !== undefined && most !== undefined && least > most) {
        const at = isSingle(minimum!) ? {} : { row, column };
        const [value, bound] = low! > high! ? [low!, high!] : [grid.nearest(least), grid.nearest(most)];
        throw new Refusal("minimum-above-maximum", { argument: "minimum", ...at }, { value, maximum: bound });
      }
      return { least, most };
    }),
  );
}

function limitReader(
  argument: Argument,
  limit: Table | undefined,
  weights: Table,
): (row: number, column: number) => number | undefined {
  if (!limit) return () => undefined;
  if (isSingle(limit)) return () => limit[0]![0]!;
  requireSameShape([argument, limit], ["weights", weights]);
  return (row, column) => limit[row]![column]!;
}

function isSingle(limit: Table): boolean {
  return limit.length === 1 && limit[0]!.length === 1;
}
