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
  for (let place = tail.length - 1, sum = 0; place >= 0; place--) {
    sum += odds[(lowest + place) % size]!;
    tail[place] = Math.min(1, sum);
  }
  return tail;
}
