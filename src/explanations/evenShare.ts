import { exactShare } from "./exactShare";
import { exactShareTerms } from "./exactShareTerms";
import type { Explanation } from "./explanation";
import type { SplitSetting } from "./splitSetting";
import { stepsText } from "./stepsText";
import type { Writing } from "./writing";

/** Explains a share of a single row or column whose rounding is spread: the step between two running totals. */
export function evenShare(writing: Writing, setting: SplitSetting, place: number): Explanation {
  const { text, number, operand } = writing;
  const { weights, shares, grid } = setting;
  const until = [...weights.keys()].filter((at) => at <= place && weights[at]! > 0n);
  const total = grid.nearest(until.reduce((sum, at) => sum + (grid.count(shares[at]!) ?? 0n), 0n));
  const before = grid.nearest((grid.count(total) ?? 0n) - (grid.count(shares[place]!) ?? 0n));
  const exact = exactShare(
    setting,
    until.reduce((sum, at) => sum + weights[at]!, 0n),
  ).amount;
  const result = number(shares[place]!);
  const values = {
    exact: number(exact),
    total: number(total),
    before: number(before),
    share: result,
    steps: stepsText(writing, grid.unit),
  };
  const terms = [
    ...exactShareTerms(writing, setting, until, text("SPLIT_TARGET.running")),
    {
      label: text("SPLIT_TARGET.runningRounded"),
      working: text("SPLIT_TARGET.nearest", values),
      result: number(total),
    },
    { label: text("SPLIT_TARGET.share"), working: `${number(total)} − ${operand(before)}`, result },
  ];
  return { result, sentence: text("SPLIT_TARGET.sentence.even", values), terms, notes: [] };
}
