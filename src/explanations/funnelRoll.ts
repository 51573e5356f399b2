import { rollFunnel } from "../model/index";
import { barsPicture } from "./barsPicture";
import type { Call } from "./call";
import type { Explanation, Term } from "./explanation";

const mostSteps = 12;

/** Explains `SALES.FUNNEL_ROLL`: the way of the deals in one cell, from where they stood or entered until there. */
export function funnelRoll({ given, place, writing }: Call): Explanation {
  const { text, number, percent, about } = writing;
  const { row: period, column: stage } = place;
  const [stageDeals, winRates] = [given.table("stageDeals"), given.table("winRates")];
  const inflow = given.table("inflow");
  const rolled = rollFunnel({ stageDeals, winRates, inflow, periods: given.optional("periods") });
  const today = stageDeals.flat();
  const rates = winRates.flat();

  const steps = Math.min(stage, period + 1);
  const origin = { period: period - steps, stage: stage - steps };
  const isNew = origin.period >= 0;
  const terms: Term[] = isNew ? [enteredTerm()] : [];
  for (let back = Math.min(steps, mostSteps) - 1; back >= 0; back--) {
    terms.push(stepTerm(period - back, stage - back));
  }
  const result = number(dealsAfter(period, stage));
  const pictured = rolled.map((_, at) => ({
    name: text("period", { period: at + 1 }),
    value: dealsAfter(at, stage),
    isAsked: at === period,
  }));
  return { result, sentence: sentence(), terms, notes: [], ...barsPicture(pictured) };

  /** The deals of a stage when a period ends, −1 for today; the won deals follow the last stage. */
  function dealsAfter(after: number, at: number): number {
    if (after < 0) return today[at]!;
    return at === rates.length ? rolled[after]!.won : rolled[after]!.stages[at]!;
  }

  function enteredTerm(): Term {
    const label = text("FUNNEL_ROLL.entered", { period: origin.period + 1 });
    return { label, working: text("FUNNEL_ROLL.inflow"), result: number(dealsAfter(origin.period, 0)) };
  }

  function stepTerm(after: number, at: number): Term {
    const won = `${number(dealsAfter(after - 1, at - 1))} × ${percent(rates[at - 1]!)}`;
    const result = number(dealsAfter(after, at));
    const where = { stage: at + 1, period: after + 1 };
    return at === rates.length
      ? { label: text("FUNNEL_ROLL.won", where), working: won, result }
      : { label: text("FUNNEL_ROLL.stage", where), working: `${won} ÷ ${percent(rates[at]!)}`, result };
  }

  function sentence(): string {
    const values = {
      result: about(dealsAfter(period, stage)),
      period: period + 1,
      stage: stage + 1,
      from: about(dealsAfter(origin.period, origin.stage)),
      fromStage: origin.stage + 1,
      entered: origin.period + 1,
      rate: percent(rates[origin.stage]!),
    };
    if (stage === 0) return text("FUNNEL_ROLL.sentence.entered", values);
    const kind = stage === rates.length ? "won" : "stage";
    return text(`FUNNEL_ROLL.sentence.${kind}.${isNew ? "new" : "today"}`, values);
  }
}
