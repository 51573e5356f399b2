import { exactShare, type ExactShare } from "./exactShare";
import { exactShareTerms } from "./exactShareTerms";
import type { Explanation } from "./explanation";
import { leftoverNotes } from "./leftoverNotes";
import type { SplitSetting } from "./splitSetting";
import { stepsText } from "./stepsText";
import type { Writing } from "./writing";

/** Explains a share of a single row or column: cut off to whole units, and a unit more for the largest remainders. */
export function remainderShare(writing: Writing, setting: SplitSetting, place: number): Explanation {
  const { text, number, operand, about } = writing;
  const { weights, grid, left, shares } = setting;
  const open = [...weights.keys()].filter((at) => weights[at]! > 0n);
  const exact = new Map(open.map((at) => [at, exactShare(setting, weights[at]!)]));
  const own = exact.get(place)!;
  const cut = open.reduce((sum, at) => sum + exact.get(at)!.units, 0n);
  const over = left - cut;
  const result = number(shares[place]!);
  const terms = exactShareTerms(writing, setting, [place], text("SPLIT_TARGET.exact"));
  if (over === 0n) {
    const sentence = text("SPLIT_TARGET.sentence.whole", { share: result });
    return { result, sentence, terms, notes: [] };
  }

  const count = Number(over < 0n ? -over : over);
  const ranked = byRemainder(open, exact);
  const rank = ranked.indexOf(place);
  const isTied = own.remainder === exact.get(ranked[count - 1]!)!.remainder;
  const floor = grid.nearest(own.units);
  const step = rank < count ? grid.nearest(over < 0n ? -1n : 1n) : 0;
  const [rest, steps] = [number(grid.nearest(over)), stepsText(writing, grid.unit)];
  const difference = `${number(own.amount)} − ${operand(floor)}`;
  terms.push(
    {
      label: text("SPLIT_TARGET.cut"),
      working: text("SPLIT_TARGET.cutOff", { exact: number(own.amount), steps }),
      result: number(floor),
    },
    {
      label: text("SPLIT_TARGET.over"),
      working: `${number(grid.nearest(left))} − ${operand(grid.nearest(cut))}`,
      result: rest,
    },
    {
      label: text("SPLIT_TARGET.remainder"),
      working: text("SPLIT_TARGET.ranked", { difference, rank: rank + 1, count: open.length }),
      result: number(own.rest),
    },
    { label: text("SPLIT_TARGET.share"), working: writing.sum([floor, step], Number, number), result },
  );
  const outcome = rank < count ? "raised" : isTied ? "cutTied" : "cut";
  const values = { exact: about(own.amount), over: rest, steps, share: result };
  const sentence = text(`SPLIT_TARGET.sentence.${outcome}`, values);
  return { result, sentence, terms, notes: leftoverNotes(writing, rest, ranked, exact, count) };
}

/** The largest remainder first, of equal ones the first in reading order. */
function byRemainder(places: readonly number[], exact: ReadonlyMap<number, ExactShare>): number[] {
  return [...places].sort((a, b) => {
    const [first, second] = [exact.get(a)!.remainder, exact.get(b)!.remainder];
    return first === second ? a - b : first > second ? -1 : 1;
  });
}
