import type { Rounding } from "./rounding";

/**
 * Adds a row and a column of slack to a table whose margins are rounded up, so that they may be rounded down as well:
 * a margin's slack is rounded up then. Slack has no remainder, and the corner stays closed.
 *
 * @param rowSlack - 1 for a row whose total is no whole number
 * @param columnSlack - 1 for a column whose total is no whole number
 * @param count - how many cells of the table itself are to be rounded up
 */
export function withSlack(
  { base, open, remainders, rowNeeds, columnNeeds }: Rounding,
  rowSlack: Uint8Array,
  columnSlack: Uint8Array,
  count: number,
): Rounding {
  const rows = rowNeeds.length;
  const columns = columnNeeds.length;
  const wide = new Uint8Array((rows + 1) * (columns + 1));
  rowSlack.forEach((slack, row) => {
    wide.set(open.subarray(row * columns, (row + 1) * columns), row * (columns + 1));
    wide[row * (columns + 1) + columns] = slack;
  });
  wide.set(columnSlack, rows * (columns + 1));
  return {
    base,
    open: wide,
    remainders: remainders.map((digits) =>
      Float64Array.from(wide, (_, place) => {
        const row = Math.floor(place / (columns + 1));
        const column = place % (columns + 1);
        return row < rows && column < columns ? digits[row * columns + column]! : 0;
      }),
    ),
    rowNeeds: Float64Array.of(...rowNeeds, sum(columnNeeds) - count),
    columnNeeds: Float64Array.of(...columnNeeds, sum(rowNeeds) - count),
  };
}

function sum(needs: Float64Array): number {
  return needs.reduce((sum, need) => sum + need, 0);
}
