import { exactShare } from "./exactShare";
import type { Term } from "./explanation";
import type { SplitSetting } from "./splitSetting";
import type { Writing } from "./writing";

/**
 * Writes how the exact share of some cells comes about: what is left to split once others are settled, the weights
 * together, and their part of it.
 *
 * @param label - of the last term
 */
export function exactShareTerms(
  { number, text, sum }: Writing,
  setting: SplitSetting,
  places: readonly number[],
  label: string,
): Term[] {
  const { total, grid, given, weights, settled, left } = setting;
  const kept = settled.flatMap((units) => (units === undefined || units === 0n ? [] : [grid.nearest(units)]));
  const open = given.filter((_, place) => weights[place]! > 0n);
  const own = places.filter((place) => weights[place]! > 0n);
  const weight = own.reduce((together, place) => together + weights[place]!, 0n);
  const [rest, all] = [number(grid.nearest(left)), number(together(open))];
  const part = number(together(own.map((place) => given[place]!)));

  const terms: Term[] = [];
  if (kept.length > 0) {
    const less = sum(kept, Number, number);
    terms.push({
      label: text("SPLIT_TARGET.left"),
      working: `${number(total)} − ${kept.length === 1 && kept[0]! > 0 ? less : `(${less})`}`,
      result: rest,
    });
  }
  if (open.length > 1) {
    terms.push({ label: text("SPLIT_TARGET.weights"), working: sum(open, Number, number), result: all });
  }
  const working = `${rest} × ${part} ÷ ${all}`;
  return [...terms, { label, working, result: number(exactShare(setting, weight).amount) }];
}

function together(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
