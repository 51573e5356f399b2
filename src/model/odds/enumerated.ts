import type { Deal } from "./deal";
import { outcomes } from "./outcomes";
import type { Sums } from "./sums";

/** Gives the odds of the sums of a few deals by listing them all. */
export function enumerated(deals: readonly Deal[]): Sums {
  const list = outcomes(deals);
  const tail = new Float64Array(list.length + 1);
  for (let place = list.length - 1; place >= 0; place--) tail[place] = tail[place + 1]! + list[place]!.odds;

  function reaching(amount: bigint): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.sum < amount) low = middle + 1;
      else high = middle;
    }
    return tail[low]!;
  }

  return { reaching, without: (deal) => enumerated(deals.filter((one) => one !== deal)).reaching };
}
