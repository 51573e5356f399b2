import { Refusal } from "./refusal";
import { requireAboveZero } from "./requireAboveZero";
import { requireNotBelowZero } from "./requireNotBelowZero";
import { isCountable } from "./split/isCountable";
import { requireUnits } from "./split/requireUnits";
import { roundedShares, type Spread } from "./split/roundedShares";
import { settledShares, type Restricted } from "./split/settledShares";
import { unitGrid } from "./split/unitGrid";

/** A total to be split into multiples of a unit, 1 unless it is given, and what it is to be split by. */
export type Split = Restricted & { total: number; unit?: number | undefined; spread?: Spread | undefined };

/**
 * Splits a total into shares that follow the weights, each a multiple of the unit, and that add up to the total
 * exactly. Sales models, section 8.
 *
 * A single row or column is split by the largest remainder, ties to the first. In a table of several rows and columns
 * every share, row total and column total is its exact value rounded down or up (controlled rounding): row and column
 * totals as if split by themselves where a table with these exists, then the least total squared error, then the table
 * that comes first in reading order. With `spread` "even" the rounding is spread along a single row or column, and in a
 * table from left to right: running totals are rounded down or up too. A negative total gives the mirror image.
 *
 * Numbers are read as the decimals that they are written as and split as integers, so that 0.1 is a tenth.
 *
 * @param split.weights - 0 or more, in any shape; a weight of 0 gets 0
 * @param split.locked - in the shape of the weights; what is not 0 stays as it is, the rest is split over the others
 * @param split.minimum - of every share that is not locked: a single cell for all, or in the shape of the weights; the
 *   shares follow the weights as far as they are within the bounds
 * @param split.maximum - as the minimum
 * @returns the shares in the shape of the weights
 * @throws {Refusal} not-above-zero for the unit, below-zero and all-zero for the weights; not-a-multiple and too-large
 *   for the total and locked cells; different-shapes, locked-over, locked-under, minimum-above-maximum, minimum-over,
 *   maximum-under
 * @example
 * splitTarget({ total: 100, weights: [[1, 1, 1]] }); // => [[34, 33, 33]]
 */
export function splitTarget({ total, unit = 1, spread = "remainder", ...restricted }: Split): number[][] {
  const { weights } = restricted;
  requireAboveZero(unit, { argument: "unit" });
  const cells: number[] = [];
  weights.forEach((row, at) =>
    row.forEach((weight, column) => {
      requireNotBelowZero(weight, { argument: "weights", row: at, column });
      cells.push(weight);
    }),
  );
  const grid = unitGrid(unit);
  const units = requireUnits(total, grid, { argument: "total" });
  const { settled, left, weights: open } = settledShares(units, cells, restricted, grid);
  if (!isCountable(left)) throw tooLarge();
  const shares = roundedShares(Number(left), open, weights[0]!.length, spread);
  let place = 0;
  return weights.map((row) =>
    row.map(() => {
      const amount = grid.amount(settled[place] ?? shares[place]!);
      place++;
      if (amount === undefined) throw tooLarge();
      return amount;
    }),
  );

  function tooLarge(): Refusal {
    return new Refusal("too-large", { argument: "total" }, { value: total, limit: grid.limit });
  }
}
