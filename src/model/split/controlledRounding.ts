import { digitBase } from "./digitBase";
import { exactShares } from "./exactShares";
import { fractional } from "./fractional";
import { largestRemainder } from "./largestRemainder";
import { leastError } from "./leastError";
import type { Rounding } from "./rounding";
import { withSlack } from "./withSlack";

/**
 * Splits units by the weights of a two-way table: every share, row total and column total is its exact value rounded
 * down or up. Row and column totals are the largest-remainder splits of the units where a table with these exists.
 * Among the tables that are left the total squared error is least; of equal ones it is the first in reading order.
 *
 * Controlled rounding as a transportation problem: Bacharach 1966; Causey, Cox and Ernst 1985. A table always exists.
 *
 * @param weights - row by row, at least one above 0
 */
export function controlledRounding(units: number, weights: readonly bigint[], columns: number): Float64Array {
  const rows = weights.length / columns;
  const rowOf = (cell: number) => Math.floor(cell / columns);
  const rowWeights = Array.from({ length: rows }, () => 0n);
  const columnWeights = Array.from({ length: columns }, () => 0n);
  weights.forEach((weight, cell) => {
    rowWeights[rowOf(cell)]! += weight;
    columnWeights[cell % columns]! += weight;
  });

  const base = digitBase(rows + 1, columns + 1);
  const shares = exactShares(units, weights, { base });
  const open = fractional(shares);
  const { floors, remainders } = shares;

  function roundingTo(rowTotals: Float64Array, columnTotals: Float64Array): Rounding {
    floors.forEach((floor, cell) => {
      rowTotals[rowOf(cell)]! -= floor;
      columnTotals[cell % columns]! -= floor;
    });
    return { open, remainders, base, rowNeeds: rowTotals, columnNeeds: columnTotals };
  }

  const split = roundingTo(largestRemainder(units, rowWeights), largestRemainder(units, columnWeights));
  const raised = leastError(split) ?? leastErrorOfAnyMargins();
  return floors.map((floor, cell) => floor + raised[cell]!);

  function leastErrorOfAnyMargins() {
    const rowShares = exactShares(units, rowWeights);
    const columnShares = exactShares(units, columnWeights);
    const rowSlack = fractional(rowShares);
    const columnSlack = fractional(columnShares);
    const ceilings = roundingTo(
      rowShares.floors.map((floor, row) => floor + rowSlack[row]!),
      columnShares.floors.map((floor, column) => floor + columnSlack[column]!),
    );
    const count = split.rowNeeds.reduce((sum, need) => sum + need, 0);
    const raised = leastError(withSlack(ceilings, rowSlack, columnSlack, count))!;
    return raised.filter((_, place) => place % (columns + 1) < columns);
  }
}
