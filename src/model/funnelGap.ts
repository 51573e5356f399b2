import { requireRate } from "./requireRate";
import { requireSameShape } from "./requireSameShape";
import type { Table } from "./table";

/** Amounts of a funnel, one for each stage or each deal, with the win rates in the same shape. */
export type Funnel = { quota: number; achieved: number; funnel: Table; winRates: Table };

/**
 * Gives the amount that a funnel is expected to bring and what is then still missing to the quota: positive is
 * short, negative is ahead. All amounts are in one unit, whichever it is.
 *
 * expected = Σ amount × win rate; gap = quota − achieved − expected. Sales models, sections 3 and 6.
 *
 * @throws {Refusal} different-shapes; outside-0-1 for a win rate
 */
export function funnelGap({ quota, achieved, funnel, winRates }: Funnel): { expected: number; gap: number } {
  requireSameShape(["winRates", winRates], ["funnel", funnel]);
  let expected = 0;
  funnel.forEach((amounts, row) =>
    amounts.forEach((amount, column) => {
      const rate = winRates[row]![column]!;
      requireRate(rate, { argument: "winRates", row, column });
      expected += amount * rate;
    }),
  );
  return { expected, gap: quota - achieved - expected };
}
