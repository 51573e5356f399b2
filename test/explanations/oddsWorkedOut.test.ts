import { oddsWorkedOut } from "../../src/explanations/oddsWorkedOut";
import { customFunctions } from "../../src/functions/customFunctions";

const deals = { target: 100, amounts: [[60, 50, 40]], winRates: [[0.7, 0.5, 0.2]], achieved: 0 };

function answered() {
  const { target, amounts, winRates } = deals;
  return customFunctions
    .find(({ id }) => id === "FORECAST_ODDS")!
    .answer([[[target]], amounts, winRates, null, "all"]);
}

test("the odds of an answer are worked out once for all of its cells, those of another one on their own", () => {
  const answer = answered();
  const workedOut = oddsWorkedOut(answer, deals);
  // 0.42 and 0.14 by listing the eight outcomes of three deals, without the first one the last four.
  expect(workedOut.outcome.odds).toBeCloseTo(0.42, 12);
  expect(workedOut.matters()).toEqual({ place: { row: 0, column: 0 }, odds: 0 });
  expect(oddsWorkedOut(answer, deals)).toBe(workedOut);
  expect(oddsWorkedOut(answered(), deals)).not.toBe(workedOut);
});
