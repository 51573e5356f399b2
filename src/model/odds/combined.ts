import type { Deal } from "./deal";
import { outcomes, type Outcome } from "./outcomes";
import type { Sums } from "./sums";

/** Gives the odds of the sums of a few deals, all of which are listed, together with the sums of others. */
export function combined(few: readonly Deal[], others: Sums): Sums {
  const list = outcomes(few);
  return {
    reaching: average(list, others.reaching),
    without(deal) {
      return few.includes(deal)
        ? average(outcomes(few.filter((one) => one !== deal)), others.reaching)
        : average(list, others.without(deal));
    },
  };
}

function average(list: readonly Outcome[], reaching: (amount: bigint) => number): (amount: bigint) => number {
  return (amount) => list.reduce((total, { sum, odds }) => total + odds * reaching(amount - sum), 0);
}
