import type { ForecastOdds } from "../model/index";
import type { Call } from "./call";
import { expectedTerm } from "./expectedTerm";
import type { Explanation, Picture, Place, Term } from "./explanation";
import { figureOf } from "./figureOf";
import { givenFigure } from "./givenFigure";
import { oddsWorkedOut } from "./oddsWorkedOut";
import { winningOutcomes } from "./winningOutcomes";

const shares = { p10: 0.1, p50: 0.5, p90: 0.9 } as const;
const figures = ["target", "achieved", "expected", "odds", "p10", "p50", "p90"] as const;

/** Explains `SALES.FORECAST_ODDS`: what is expected, the odds, the range, and the deal that matters most. */
export function forecastOdds(call: Call): Explanation {
  const { answer, given, place, writing } = call;
  const { text, number, percent } = writing;
  const show = given.word("show");
  const figure = show === "all" ? figureOf(call, figures, "odds") : show;
  const [target, achieved] = [given.number("target"), given.optional("achieved") ?? 0];
  if (figure === "target" || figure === "achieved") {
    return givenFigure(writing, figure, figure === "target" ? target : achieved);
  }

  const [amounts, winRates] = [given.table("amounts"), given.table("winRates")];
  const deals = { target, achieved, amounts: amounts.flat(), rates: winRates.flat() };
  const { matters, outcome } = oddsWorkedOut(answer, { target, amounts, winRates, achieved });
  const expected = expectedTerm(writing, text("FORECAST_ODDS.expected"), deals, outcome.expected);
  const quantiles = { p10: quantileTerm("p10"), p50: quantileTerm("p50"), p90: quantileTerm("p90") };
  const pictured = { picture: range(outcome, target) };
  if (figure === "p10" || figure === "p50" || figure === "p90") {
    const { result } = quantiles[figure];
    const sentence = text(`FORECAST_ODDS.sentence.${figure}`, { amount: result });
    return { result, sentence, terms: [expected, ...Object.values(quantiles)], notes: [], ...pictured };
  }
  if (figure === "expected") {
    const sentence = text("FORECAST_ODDS.sentence.expected", { expected: expected.result });
    return { result: expected.result, sentence, terms: [expected], notes: [], ...pictured };
  }

  const { reach, working } = winningOutcomes(writing, deals);
  const odds = percent(outcome.odds);
  const label = text("FORECAST_ODDS.odds", { target: number(target) });
  const oddsTerm: Term = { label, working, result: odds };
  if (figure === "without") return ifLost(place, Number(answer[place.row]![place.column]));

  const deal = matters();
  const notes = deal ? [text("FORECAST_ODDS.matters", { ...dealAt(deal.place), ...oddsIf(deal.odds) })] : [];
  const values = {
    target: number(target),
    odds: writing.aboutPercent(outcome.odds),
    expected: writing.about(outcome.expected),
  };
  const sentence = text(`FORECAST_ODDS.sentence.${reach}`, values);
  return {
    result: odds,
    sentence,
    terms: [expected, oddsTerm, ...Object.values(quantiles)],
    notes,
    ...pictured,
  };

  function quantileTerm(name: keyof typeof shares): Term {
    return {
      label: text(`FORECAST_ODDS.${name}`),
      working: text("FORECAST_ODDS.noMore", { share: percent(shares[name]) }),
      result: number(outcome.quantile(shares[name])),
    };
  }

  function ifLost(asked: Place, lost: number): Explanation {
    const values = { ...dealAt(asked), ...oddsIf(lost), target: number(target) };
    const changed = values.lost === values.odds ? "same" : "lost";
    const result = percent(lost);
    const at = asked.row * amounts[0]!.length + asked.column;
    const rates = deals.rates.map((rate, one) => (one === at ? 0 : rate));
    const { working } = winningOutcomes(writing, { ...deals, rates });
    const terms = [oddsTerm, { label: text("FORECAST_ODDS.without"), working, result }];
    const sentence = text(`FORECAST_ODDS.sentence.${changed}`, values);
    return { result, sentence, terms, notes: [], ...pictured };
  }

  function dealAt({ row, column }: Place) {
    const [amount, rate] = [number(amounts[row]![column]!), percent(winRates[row]![column]!)];
    return { amount, rate, row: row + 1, column: column + 1 };
  }

  function oddsIf(lost: number) {
    const { aboutPercent } = writing;
    return { odds: aboutPercent(outcome.odds), lost: aboutPercent(lost) };
  }
}

function range(outcome: ForecastOdds, target: number): Picture {
  const [low, middle, high] = [outcome.quantile(0.1), outcome.quantile(0.5), outcome.quantile(0.9)];
  return { kind: "range", low, middle, high, target };
}
