import { funnelGap as gapOf } from "../model/index";
import type { Call } from "./call";
import { expectedTerm } from "./expectedTerm";
import type { Explanation } from "./explanation";
import { figureOf } from "./figureOf";
import { funnelCoverage } from "./funnelCoverage";
import { funnelPicture } from "./funnelPicture";
import { gapInDeals } from "./gapInDeals";
import { givenFigure } from "./givenFigure";
import { withoutNoise } from "./withoutNoise";

const figures = ["quota", "achieved", "expected", "gap", "deals", "leads"] as const;

/** Explains `SALES.FUNNEL_GAP`: the gap step by step, and on to won and new deals where an average deal is given. */
export function funnelGap(call: Call): Explanation {
  const { given, writing } = call;
  const { text, number, operand } = writing;
  const show = given.word("show");
  if (show === "coverage") return funnelCoverage(call);
  const figure = show === "all" ? figureOf(call, figures, "gap") : show;
  if (figure === "quota" || figure === "achieved") return givenFigure(writing, figure, given.number(figure));

  const [quota, achieved] = [given.number("quota"), given.number("achieved")];
  const [funnel, winRates] = [given.table("funnel"), given.table("winRates")];
  const [amounts, rates] = [funnel.flat(), winRates.flat()];
  const outcome = gapOf({ quota, achieved, funnel, winRates });
  const gap = withoutNoise(outcome.gap, quota, achieved, outcome.expected);
  const expected = expectedTerm(writing, text("FUNNEL_GAP.expected"), { amounts, rates }, outcome.expected);
  const drawn = { notes: [], ...funnelPicture(writing, amounts, rates) };
  if (figure === "expected") {
    const sentence = text("FUNNEL_GAP.sentence.expected", { expected: expected.result });
    return { result: expected.result, sentence, terms: [expected], ...drawn };
  }

  const working = `${number(quota)} − ${operand(achieved)} − ${operand(outcome.expected)}`;
  const terms = [expected, { label: text("FUNNEL_GAP.gap"), working, result: number(gap) }];
  const inDeals = gapInDeals(call, outcome.gap, gap);
  if (figure === "deals" || figure === "leads") {
    const { sentence, term } = dealsAsked(figure);
    return { result: term?.result ?? "", sentence, terms: term ? [...terms, term] : terms, ...drawn };
  }
  if (gap > 0) terms.push(...[inDeals?.deals, inDeals?.leads].flatMap((counted) => counted?.term ?? []));
  return { result: number(gap), sentence: gapSentence(), terms, ...drawn };

  function dealsAsked(asked: "deals" | "leads") {
    const counted = inDeals?.[asked];
    if (!inDeals || !counted) return { sentence: text("FUNNEL_GAP.sentence.uncounted") };
    const { dealSize, entryRate } = inDeals;
    const values = { gap: number(gap), count: counted.count, dealSize, entryRate };
    const key = gap > 0 ? (`FUNNEL_GAP.sentence.${asked}` as const) : "FUNNEL_GAP.sentence.none";
    return { sentence: text(key, values), term: counted.term };
  }

  function gapSentence(): string {
    if (gap < 0) return text("FUNNEL_GAP.sentence.ahead", { ahead: number(-gap) });
    if (gap === 0) return text("FUNNEL_GAP.sentence.level");
    if (!inDeals?.leads) return text("FUNNEL_GAP.sentence.short", { gap: number(gap) });
    const { deals, leads, dealSize, entryRate } = inDeals;
    const values = { gap: number(gap), deals: deals.count, leads: leads.count, dealSize, entryRate };
    return text("FUNNEL_GAP.sentence.shortInDeals", values);
  }
}
