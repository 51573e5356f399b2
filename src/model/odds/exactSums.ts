import { combined } from "./combined";
import type { Deal } from "./deal";
import { enumerated } from "./enumerated";
import { onGrid } from "./onGrid";
import { partialGrids } from "./partialGrids";
import type { Sums } from "./sums";

const mostListed = 24;
// More work on a grid than this takes longer than listing.
const muchWork = 2 ** 17;

/**
 * Gives the odds of what the won deals come to, exact for whatever amount is asked; nothing where the deals are too
 * many to list what they may come to, and have no common grid with room for all likely sums, not even without a few
 * of the deals.
 */
export function exactSums(deals: readonly Deal[]): Sums | undefined {
  if (deals.length <= 16) return inHalves(deals);
  const [best] = [...partialGrids(deals)].sort((a, b) => a.work - b.work);
  if (deals.length <= mostListed && !(best && best.work < muchWork)) return inHalves(deals);
  return best && combined(best.off, onGrid(best.on, best.step));
}

/** The sums of each half are listed: few, compared with those of both together. */
function inHalves(deals: readonly Deal[]): Sums {
  const half = deals.length >> 1;
  return combined(deals.slice(0, half), enumerated(deals.slice(half)));
}
