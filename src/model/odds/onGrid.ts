import type { Deal } from "./deal";
import { grid } from "./grid";
import { gridDeal } from "./gridDeal";
import type { Sums } from "./sums";

/** Gives the odds of the sums of deals whose amounts are all multiples of a step. */
export function onGrid(deals: readonly Deal[], step: bigint): Sums {
  const laid = grid(deals.map((deal) => gridDeal(deal, step)));
  return {
    reaching: (amount) => laid.reaching(stepsToReach(amount, step)),
    without(deal) {
      const reaching = laid.without(gridDeal(deal, step));
      return (amount) => reaching(stepsToReach(amount, step));
    },
  };
}

function stepsToReach(amount: bigint, step: bigint): number {
  return Number(amount > 0n ? (amount + step - 1n) / step : amount / step);
}
