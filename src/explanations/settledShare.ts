import type { Explanation } from "./explanation";
import type { SplitSetting } from "./splitSetting";
import type { Writing } from "./writing";

/** Explains a share that does not follow its weight: it is locked, stays at a limit, or has a weight of 0. */
export function settledShare(writing: Writing, setting: SplitSetting, place: number): Explanation {
  const { text, number } = writing;
  const { given, locked, bounds, settled, shares, grid } = setting;
  const share = number(shares[place]!);
  const values = { share, unit: number(grid.unit), weight: number(given[place]!) };
  return {
    result: share,
    sentence: text(`SPLIT_TARGET.sentence.${why()}`, values),
    terms: terms(),
    notes: [],
  };

  function why() {
    if (locked[place] !== undefined) return "locked";
    if (given[place] === 0 && shares[place] === 0) return "zero";
    return settled[place] === bounds[place]?.least ? "minimum" : "maximum";
  }

  /** What the weight alone would have given, of all that is not locked. */
  function terms() {
    if (locked[place] !== undefined || given[place] === 0) return [];
    const free = given.filter((_, at) => locked[at] === undefined);
    const kept = locked.reduce<bigint>((sum, units) => sum + (units ?? 0n), 0n);
    const [rest, all] = [setting.total - grid.nearest(kept), free.reduce((sum, weight) => sum + weight, 0)];
    const working = `${number(rest)} × ${values.weight} ÷ ${number(all)}`;
    const alone = number((rest * given[place]!) / all);
    return [{ label: text("SPLIT_TARGET.alone"), working, result: alone }];
  }
}
