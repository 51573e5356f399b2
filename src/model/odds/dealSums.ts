import type { Deal } from "./deal";
import { exactSums } from "./exactSums";
import { quantile } from "./quantile";
import { roundedSums } from "./roundedSums";
import type { Sums } from "./sums";

/** The odds of what deals come to, and the other way round. */
export type DealSums = Sums & {
  /** Gives the lowest amount that the won deals stay at or below with at least the odds of a share. */
  quantile(share: number): bigint;
};

/**
 * Gives the odds of what deals come to: exact where that can be computed, else off by less than 0.0005.
 *
 * @throws {Refusal} no-common-step for amounts, when odds are asked that can be had neither way
 */
export function dealSums(deals: readonly Deal[]): DealSums {
  const exact = exactSums(deals);
  if (exact === undefined) return roundedSums(deals);
  const highest = deals.reduce((sum, { amount }) => sum + amount, 0n);
  return { ...exact, quantile: (share) => quantile(exact.reaching, highest, share) };
}
