import { deviation } from "./deviation";
import type { GridDeal } from "./gridDeal";

// ln 10^17
const certainty = 39.15;

/** Gives the range of sums, in steps, that the won deals leave on either side with odds below 10^-17. */
export function likelySums(deals: readonly GridDeal[]): { lowest: number; highest: number } {
  let all = 0;
  let mean = 0;
  let variance = 0;
  let largest = 0;
  for (const { steps, rate } of deals) {
    all += steps;
    mean += steps * rate;
    variance += steps * steps * rate * (1 - rate);
    largest = Math.max(largest, steps);
  }
  const reach = deviation({ variance, largest }, certainty);
  return { lowest: Math.max(0, Math.floor(mean - reach)), highest: Math.min(all, Math.ceil(mean + reach)) };
}
