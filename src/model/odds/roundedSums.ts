import { Refusal } from "../refusal";
import type { Deal } from "./deal";
import type { DealSums } from "./dealSums";
import { roundedGrid, type Bracket, type RoundedGrid } from "./roundedGrid";

/** How many likely sums the grids have room for; the first that is fine enough gives the answer. */
const rooms = [2 ** 15, 2 ** 17, 2 ** 19, 2 ** 21];

/**
 * Gives the odds of what the won deals come to where their amounts have no common grid with room for it: the middle
 * of a bracket less than 0.001 wide that holds the exact odds.
 *
 * A quantile is reached with odds of 1 − share, give or take 0.001; where a single sum is likelier than that, it is
 * as near to that sum as the finest grid allows.
 *
 * @throws {Refusal} no-common-step for amounts, if even the finest grid leaves a wider bracket
 */
export function roundedSums(deals: readonly Deal[]): DealSums {
  const all = deals.reduce((sum, { amount }) => sum + amount, 0n);
  const laid: RoundedGrid[] = [];
  function* grids(): Generator<RoundedGrid> {
    for (const [place, room] of rooms.entries()) yield (laid[place] ??= roundedGrid(deals, room));
  }

  function middle(bracket: (grid: RoundedGrid) => Bracket): number {
    for (const grid of grids()) {
      const found = bracket(grid);
      if (isNarrow(found)) return (found.low + found.high) / 2;
    }
    throw new Refusal("no-common-step", { argument: "amounts" });
  }

  return {
    reaching: (amount) => (amount > all ? 0 : middle((grid) => grid.reaching(amount))),
    without: (deal) => (amount) =>
      amount > all - deal.amount ? 0 : middle((grid) => grid.without(deal)(amount)),
    quantile(share) {
      let amount = 0n;
      for (const grid of grids()) {
        amount = grid.quantile(share);
        if (isNarrow(grid.reaching(amount))) break;
      }
      return amount;
    },
  };
}

function isNarrow({ low, high }: Bracket): boolean {
  return high - low < 0.001;
}
