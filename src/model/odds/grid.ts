import type { GridDeal } from "./gridDeal";
import { likelySums } from "./likelySums";
import { tails } from "./tails";

/** The odds of what the won deals come to on a grid, all amounts counted in its steps. */
export type Grid = {
  /** Gives the odds that the won deals come to an amount or more. */
  reaching(amount: number): number;
  /** Gives the same odds as they are if one of the deals is lost for certain. */
  without(deal: GridDeal): (amount: number) => number;
};

const negligible = 1e-18;

/** Lays deals on a grid; the odds are off by 10^-12 at most. */
export function grid(deals: readonly GridDeal[]): Grid {
  const { lowest, highest } = likelySums(deals);
  const tail = tails(deals, lowest, highest);

  function reaching(amount: number): number {
    if (amount <= lowest) return 1;
    return amount > highest ? 0 : tail[amount - lowest]!;
  }

  // Solves reaching(s) = (1 − rate) · without(s) + rate · without(s − the deal's steps) for `without`, in the
  // direction in which the terms of the series fall.
  function without({ steps, rate }: GridDeal): (amount: number) => number {
    if (steps === 0) return reaching;
    return (amount) => {
      if (amount <= 0) return 1;
      if (amount > highest) return 0;
      let sum = 0;
      let weight = 1;
      if (rate <= 0.5) {
        for (let at = amount; at > lowest && Math.abs(weight) > negligible; at -= steps) {
          sum += weight * reaching(at);
          weight *= -rate / (1 - rate);
        }
        return sum / (1 - rate) + weight;
      }
      for (let at = amount + steps; at <= highest && Math.abs(weight) > negligible; at += steps) {
        sum += weight * reaching(at);
        weight *= (rate - 1) / rate;
      }
      return sum / rate;
    };
  }

  return { reaching, without };
}
