import { deviation } from "./deviation";
import type { RoundedDeal } from "./roundDeal";

/** The odds of straying farther, to one side. */
export const strayingOdds = 1e-4;

// ln 10^4, and more by far than the sums and quotients here and around may be off.
const certainty = 9.22;
const slack = 2 ** -20;

/**
 * Gives how many steps the sum of the errors of the won deals may stray from its mean to one side, but for small
 * odds: the least of what Bernstein's inequality allows, what Hoeffding's allows, and what is possible at all.
 */
export function straying(deals: readonly RoundedDeal[]): number {
  let [variance, squares, largest, up, down] = [0, 0, 0, 0, 0];
  for (const { error, rate } of deals) {
    variance += error * error * rate * (1 - rate);
    squares += error * error;
    largest = Math.max(largest, Math.abs(error));
    up += Math.max(error * (1 - rate), -error * rate);
    down += Math.max(-error * (1 - rate), error * rate);
  }
  const bernstein = deviation({ variance, largest }, certainty);
  const hoeffding = Math.sqrt((squares * certainty) / 2);
  return Math.min(bernstein, hoeffding, Math.max(up, down)) + slack;
}
