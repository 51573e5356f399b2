import { decimalIntegers } from "./decimalIntegers";
import type { Deal } from "./odds/deal";
import { dealSums, type DealSums } from "./odds/dealSums";
import { requireDeals } from "./odds/requireDeals";
import { Refusal } from "./refusal";
import type { Table } from "./table";

/** How likely deals bring a target within reach; what costs time is worked out when it is asked for. */
export type ForecastOdds = {
  /** Gives the probability that what is achieved and what is won reaches the target. */
  readonly odds: number;
  /** What is achieved and Σ amount × win rate. */
  expected: number;
  /**
   * Gives the lowest amount which the outcome stays at or below with a probability of at least the share; that much
   * or more comes in with more than 1 − share. The p10 is quantile(0.1): it is reached with over 90 %.
   */
  quantile(share: number): number;
  /** Gives for each deal the odds as they are if it is lost for certain, in the shape of the amounts. */
  without(): number[][];
};

const mostDeals = 20_000;

/**
 * Gives the odds that a target is reached by deals that are won or lost independently of each other, each with its
 * own win rate: the distribution of their weighted sum, a Poisson binomial distribution. Sales models, section 7.
 *
 * Amounts are read as the decimals that they are written as, and the target is compared exactly. The odds are exact
 * but for 10^-12 for up to 24 deals, and for any number whose likely sums have room on a grid of two million steps,
 * up to ten deals that do not fit left aside. Otherwise amounts are rounded to a grid that is fine enough to prove the
 * odds off by less than 0.0005; quantiles are then reached with odds that are off by less than 0.001.
 *
 * @param amounts - 0 or more, in any shape, with their win rates in the same shape; up to 20,000 deals that may be
 *   won or lost
 * @throws {Refusal} different-shapes; below-zero for an amount; outside-0-1 for a win rate; too-many or
 *   no-common-step for the amounts
 */
export function forecastOdds({
  target,
  amounts,
  winRates,
  achieved = 0,
}: {
  target: number;
  amounts: Table;
  winRates: Table;
  achieved?: number | undefined;
}): ForecastOdds {
  requireDeals(amounts, winRates);
  const cells = amounts.flat();
  const rates = winRates.flat();
  const { integers, exponent } = decimalIntegers([target, achieved, ...cells]);
  const [aim = 0n, had = 0n, ...whole] = integers;
  const all = whole.map((amount, place): Deal => ({ amount, rate: rates[place]! }));
  const open = all.filter(({ amount, rate }) => amount > 0n && rate > 0 && rate < 1);
  if (open.length > mostDeals) {
    throw new Refusal("too-many", { argument: "amounts" }, { count: open.length, limit: mostDeals });
  }
  const sure = all.reduce((sum, { amount, rate }) => (rate === 1 ? sum + amount : sum), had);
  const missing = aim - sure;

  let laid: DealSums | undefined;
  const sums = () => (laid ??= dealSums(open));
  const reaching = (amount: bigint) => (amount > 0n ? Math.min(1, sums().reaching(amount)) : 1);

  return {
    get odds() {
      return reaching(missing);
    },
    expected: achieved + cells.reduce((sum, amount, place) => sum + amount * rates[place]!, 0),
    quantile: (share) => Number(`${sure + sums().quantile(share)}e${exponent}`),
    without() {
      const odds = reaching(missing);
      const known = new Map<string, number>();
      function oddsWithout(deal: Deal): number {
        if (deal.rate === 1) return reaching(missing + deal.amount);
        if (deal.rate === 0 || deal.amount === 0n || missing <= 0n) return odds;
        return Math.max(0, Math.min(odds, sums().without(deal)(missing)));
      }
      let place = 0;
      return amounts.map((row) =>
        row.map(() => {
          const deal = all[place++]!;
          const alike = `${deal.amount} ${deal.rate}`;
          const lost = known.get(alike) ?? oddsWithout(deal);
          known.set(alike, lost);
          return lost;
        }),
      );
    },
  };
}
