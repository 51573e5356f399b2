import { completion as completionOf, revenueForecast, standardRates } from "../model/index";
import { barsPicture } from "./barsPicture";
import type { Call } from "./call";
import type { Explanation, Term } from "./explanation";
import { figureOf } from "./figureOf";
import { givenFigure } from "./givenFigure";
import { withoutNoise } from "./withoutNoise";

const parts = ["committedPart", "probablePart", "outsidePart"] as const;
const figures = ["quota", "achieved", ...parts, "forecast", "completion", "gap"] as const;

/** Explains `SALES.FORECAST`: what has come in and the three parts still to come, and what they make of the quota. */
export function forecast(call: Call): Explanation {
  const { given, writing } = call;
  const { text, number, operand, percent } = writing;
  const show = given.word("show");
  const figure = show === "all" ? figureOf(call, figures, "forecast") : show;
  const [quota, achieved] = [given.number("quota"), given.number("achieved")];
  if (figure === "quota" || figure === "achieved") return givenFigure(writing, figure, given.number(figure));

  const [committed, probable, weeksLeft] = [
    given.number("committed"),
    given.number("probable"),
    given.number("weeksLeft"),
  ];
  const committedRate = given.optional("committedRate") ?? standardRates.committed;
  const probableRate = given.optional("probableRate") ?? standardRates.probable;
  const weeklyRate = given.optional("weeklyRate") ?? standardRates.weekly;
  const outlook = {
    quota,
    achieved,
    committed,
    probable,
    weeksLeft,
    committedRate,
    probableRate,
    weeklyRate,
  };
  const outcome = revenueForecast(outlook);
  const gap = withoutNoise(outcome.gap, quota, outcome.forecast);

  const lines = {
    committedPart: line("committedPart", `${number(committed)} × ${percent(committedRate)}`),
    probablePart: line("probablePart", `${number(probable)} × ${percent(probableRate)}`),
    outsidePart: line("outsidePart", `${number(quota)} × ${percent(weeklyRate)} × ${number(weeksLeft)}`),
  };
  const amounts = [achieved, ...parts.map((part) => outcome[part])];
  const pictured = amounts.map((value, at) => {
    const label = at === 0 ? ("achieved" as const) : parts[at - 1]!;
    return { name: text(`FORECAST.${label}`), value, isAsked: label === figure };
  });
  const drawn = { notes: [], ...barsPicture(pictured) };
  if (figure === "committedPart" || figure === "probablePart" || figure === "outsidePart") {
    const { result } = lines[figure];
    const sentence = text(`FORECAST.sentence.${figure}`, { result });
    return { result, sentence, terms: [lines[figure]], ...drawn };
  }

  const sum = line("forecast", writing.sum(amounts, Number, number));
  const terms = [...parts.map((part) => lines[part]), sum];
  const state = gap > 0 ? "short" : gap < 0 ? "ahead" : "level";
  const sentence = text(`FORECAST.sentence.${state}`, {
    forecast: sum.result,
    quota: number(quota),
    gap: number(Math.abs(gap)),
  });
  if (figure === "gap") {
    const working = `${number(quota)} − ${operand(outcome.forecast)}`;
    const term = { label: text("FORECAST.gap"), working, result: number(gap) };
    return { result: term.result, sentence, terms: [...terms, term], ...drawn };
  }
  if (figure === "forecast") return { result: sum.result, sentence, terms, ...drawn };

  if (quota === 0) return { result: "", sentence: text("FORECAST.sentence.noQuota"), terms, ...drawn };
  const reached = percent(completionOf(outcome.forecast, quota));
  const working = `${sum.result} ÷ ${operand(quota)}`;
  const term = { label: text("FORECAST.completion"), working, result: reached };
  const completion = writing.aboutPercent(completionOf(outcome.forecast, quota));
  const said = text("FORECAST.sentence.completion", { completion, quota: number(quota) });
  return { result: reached, sentence: said, terms: [...terms, term], ...drawn };

  function line(figure: (typeof parts)[number] | "forecast", working: string): Term {
    return { label: text(`FORECAST.${figure}`), working, result: number(outcome[figure]) };
  }
}
