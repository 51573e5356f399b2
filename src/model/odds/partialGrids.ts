import type { Deal } from "./deal";
import { greatestCommonDivisor } from "./greatestCommonDivisor";
import { gridDeal } from "./gridDeal";
import { likelySums } from "./likelySums";

/** A grid that holds most deals, the few that it leaves out, and about how much there is to work out. */
export type PartialGrid = { step: bigint; on: readonly Deal[]; off: readonly Deal[]; work: number };

/** The likely sums that a grid may hold. */
const mostSums = 2 ** 21;

/**
 * Gives grids that hold deals exactly, one for each power of ten that may be the step of most of them; left out are
 * the few that are no multiples of it, or so large that the grid would have no room for all likely sums.
 */
export function* partialGrids(deals: readonly Deal[]): Generator<PartialGrid> {
  const ascending = [...deals].sort((a, b) => (a.amount < b.amount ? -1 : a.amount > b.amount ? 1 : 0));
  for (let multiple = commonStep(deals); ; multiple *= 10n) {
    const on = ascending.filter(({ amount }) => amount % multiple === 0n);
    const off = ascending.filter(({ amount }) => amount % multiple !== 0n);
    if (!canBeListed(off, deals)) return;
    for (; canBeListed(off, deals); off.push(on.pop()!)) {
      const step = commonStep(on);
      const { lowest, highest } = likelySums(on.map((deal) => gridDeal(deal, step)));
      if (!(highest - lowest < mostSums)) continue;
      yield { step, on, off, work: highest - lowest + 2 ** off.length * deals.length };
      break;
    }
  }
}

/** Each of the sums of the few is combined with the grid for each deal. */
function canBeListed(few: readonly Deal[], all: readonly Deal[]): boolean {
  return few.length <= 10 && 2 ** few.length * all.length <= 2 ** 20;
}

function commonStep(deals: readonly Deal[]): bigint {
  return greatestCommonDivisor(deals.map(({ amount }) => amount));
}
