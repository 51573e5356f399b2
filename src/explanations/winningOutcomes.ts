import { decimalIntegers } from "../model/decimalIntegers";
import type { Writing } from "./writing";

const mostDeals = 3;

/** Deals and the target that they are to reach with what has come in already. */
export type DealsAndTarget = {
  target: number;
  achieved: number;
  amounts: readonly number[];
  rates: readonly number[];
};

/** What is known of a target before any odds: it is reached already, it cannot be reached, or it depends. */
export type Reach = "sure" | "impossible" | "open";

/** Gives how the odds of reaching a target come about: of few deals every outcome that reaches it. */
export function winningOutcomes(
  writing: Writing,
  { target, achieved, amounts, rates }: DealsAndTarget,
): { reach: Reach; working: string } {
  const { text, percent } = writing;
  const { integers } = decimalIntegers([target, achieved, ...amounts]);
  const [aim = 0n, had = 0n, ...whole] = integers;
  const deals = whole.map((amount, place) => ({ amount, rate: rates[place]! }));
  const sure = deals.reduce((sum, { amount, rate }) => (rate === 1 ? sum + amount : sum), had);
  const open = deals.filter(({ amount, rate }) => amount > 0n && rate > 0 && rate < 1);
  const most = open.reduce((sum, { amount }) => sum + amount, sure);
  if (sure >= aim) return { reach: "sure", working: text("FORECAST_ODDS.sure") };
  if (most < aim) return { reach: "impossible", working: text("FORECAST_ODDS.impossible") };
  if (open.length > mostDeals) {
    return { reach: "open", working: text("FORECAST_ODDS.outcomes", { count: writing.number(open.length) }) };
  }

  const outcomes = open.reduce(
    (before, { amount, rate }) =>
      before.flatMap(({ sum, factors }) => [
        { sum: sum + amount, factors: [...factors, percent(rate)] },
        { sum, factors: [...factors, percent(1 - rate)] },
      ]),
    [{ sum: sure, factors: new Array<string>() }],
  );
  const reaching = outcomes.filter(({ sum }) => sum >= aim);
  return { reach: "open", working: reaching.map(({ factors }) => factors.join(" × ")).join(" + ") };
}
