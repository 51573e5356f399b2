import { requireRate } from "./requireRate";
import type { Table } from "./table";

/** The funnels of a team: n rows of one quota, one achieved amount and m amounts; win rates in one row or n. */
export type Funnels = { quota: Table; achieved: Table; funnel: Table; winRates: Table };

/**
 * Gives the gap that each funnel of a team leaves open, one in a row: what `funnelGap` gives for each of them,
 * without an object for each, so that ten thousand take little longer than their sums.
 *
 * @throws {Refusal} outside-0-1 for a win rate
 */
export function funnelGaps({ quota, achieved, funnel, winRates }: Funnels): number[][] {
  winRates.forEach((rates, row) => requireRates(rates, row));
  const shared = winRates.length === 1;
  const gaps: number[][] = [];
  for (let row = 0; row < funnel.length; row++) {
    const amounts = funnel[row]!;
    const rates = winRates[shared ? 0 : row]!;
    let expected = 0;
    for (let column = 0; column < amounts.length; column++) expected += amounts[column]! * rates[column]!;
    gaps.push([quota[row]![0]! - achieved[row]![0]! - expected]);
  }
  return gaps;
}

function requireRates(rates: readonly number[], row: number): void {
  for (let column = 0; column < rates.length; column++) {
    const rate = rates[column]!;
    if (!(rate >= 0 && rate <= 1)) requireRate(rate, { argument: "winRates", row, column });
  }
}
