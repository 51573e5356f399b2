import type { Answer } from "../functions/customFunction";
import { forecastOdds, type ForecastOdds, type Table } from "../model/index";
import { dealThatMatters } from "./dealThatMatters";

/** The odds of deals, and which deal matters most, worked out when that is asked for. */
export type OddsWorkedOut = {
  outcome: ForecastOdds;
  matters(): ReturnType<typeof dealThatMatters>;
};

const known = new WeakMap<Answer, OddsWorkedOut>();

/** Works out the odds of deals once for all cells of an answer: of many amounts in cents that takes a second. */
export function oddsWorkedOut(
  answer: Answer,
  deals: { target: number; amounts: Table; winRates: Table; achieved: number },
): OddsWorkedOut {
  const found = known.get(answer);
  if (found) return found;
  const outcome = forecastOdds(deals);
  let matters: { deal: ReturnType<typeof dealThatMatters> } | undefined;
  const workedOut = {
    outcome,
    matters: () => (matters ??= { deal: dealThatMatters(outcome, deals.amounts) }).deal,
  };
  known.set(answer, workedOut);
  return workedOut;
}
