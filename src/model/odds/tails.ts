import { densities } from "./densities";
import type { GridDeal } from "./gridDeal";
import { spectrum } from "./spectrum";
import { turns } from "./turns";

/**
 * Gives the odds of reaching each sum from the lowest to the highest: the distribution of a sum of deals by its
 * characteristic function, on a circle on which these sums have room.
 */
export function tails(deals: readonly GridDeal[], lowest: number, highest: number): Float64Array {
  let size = 4;
  while (size <= highest - lowest) size *= 2;
  const circle = turns(size);
  const odds = densities(spectrum(deals, circle), circle);

  const tail = new Float64Array(highest - lowest + 1);
  let sum = 0;
  // Kahan's summation: there may be millions of terms.
  let lost = 0;
  for (let place = tail.length - 1; place >= 0; place--) {
    const term = odds[(lowest + place) % size]! - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
    tail[place] = Math.min(1, sum);
  }
  return tail;
}
