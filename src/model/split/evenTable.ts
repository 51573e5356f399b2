import { cumulativeRounding } from "./cumulativeRounding";
import { exactShares } from "./exactShares";
import { fractional } from "./fractional";
import { moveUnits } from "./moveUnits";

/**
 * Splits units by the weights of a two-way table so that the rounding is spread along the rows: every share, every row
 * and column total, every running total of a row and of the column totals is its exact value rounded down or up. The
 * column totals are those of the cumulative rounding where a table with these exists.
 *
 * A table always exists, as what is rounded are sets in two hierarchies: Budish, Che, Kojima and Milgrom 2013. Each row
 * is first rounded by itself; then units move to other columns along augmenting paths.
 *
 * @param weights - row by row, at least one above 0
 */
export function evenTable(units: number, weights: readonly bigint[], columns: number): Float64Array {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const columnWeights = Array.from({ length: columns }, () => 0n);
  weights.forEach((weight, cell) => (columnWeights[cell % columns]! += weight));

  // The first row is that of the column totals, turned in sign, so that every column sums to 0.
  const table = [...columnWeights, ...weights];
  const floors = new Float64Array(table.length);
  // For each row its shares and then its running totals.
  const open = new Uint8Array(2 * table.length);
  const raised = new Uint8Array(open.length);
  const excess = new Float64Array(columns + 1);
  for (let start = 0; start < table.length; start += columns) {
    const sign = start === 0 ? -1 : 1;
    const rowWeights = table.slice(start, start + columns);
    const { shares, totals, weightTotals } = cumulativeRounding(units, rowWeights, whole);
    const exact = exactShares(units, [...rowWeights, ...weightTotals], { whole });
    floors.set(exact.floors.subarray(0, columns), start);
    open.set(fractional(exact), 2 * start);
    [...shares, ...totals].forEach((value, place) => {
      const isUp = value > exact.floors[place]! ? sign > 0 : sign < 0;
      raised[2 * start + place] = open[2 * start + place] && isUp ? 1 : 0;
    });
    shares.forEach((share, column) => (excess[column]! += sign * share));
    excess[columns]! -= sign * totals[columns - 1]!;
  }

  moveUnits(open, raised, excess, 1);
  // Where the rows cannot reach the column totals, these give way.
  moveUnits(open, raised, excess, 0);
  const shares = floors.map((floor, cell) => floor + raised[cell + Math.floor(cell / columns) * columns]!);
  return shares.subarray(columns);
}
