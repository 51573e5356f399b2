import type { SummaryFigure } from "../summaryForm";

/** A person without a project that counts has what is achieved, for sure. */
function orSure(figure: string, sure: string): string {
  return `=IF({sheet:${figure}}="",IF({sheet:quota}="","",${sure}),{sheet:${figure}})`;
}

function known(formula: string): string {
  return `=IF({expectedTotal}="","",${formula})`;
}

type Outcome = Record<"expected" | "deviation" | "quota", string>;

/** The chance of reaching the quota; without deviation the outcome is certain. */
function chance({ expected, deviation, quota }: Outcome): string {
  const certain = `IF(${expected}>=${quota},1,0)`;
  const likely = `1-NORMSDIST((${quota}-${expected})/${deviation})`;
  return `=IF(OR(${expected}="",${quota}=""),"",IF(${deviation}=0,${certain},${likely}))`;
}

const person = { expected: "{row:expected}", deviation: "{row:deviation}", quota: "{row:quota}" };
const team = { expected: "{expectedTotal}", deviation: "{deviationTotal}", quota: "{quotaTotal}" };

/**
 * The range of the sum of independent results, by the normal distribution: the means add up, and so do the variances.
 * Each person's bounds follow in the same way from the mean and the deviation on the left.
 */
export const range: readonly SummaryFigure[] = [
  {
    ...{ at: "J", name: "expected", heading: "forecast.summary.expected", format: "amount" },
    formula: orSure("normalExpected", "N({sheet:achieved})"),
  },
  {
    ...{ at: "K", name: "deviation", heading: "forecast.odds.deviation", format: "amount" },
    formula: orSure("deviation", "0"),
    total: known("SQRT(SUMSQ({deviation}))"),
  },
  {
    ...{ at: "L", name: "low", heading: "forecast.odds.low", format: "amount" },
    formula: '=IF({row:expected}="","",{row:expected}+NORMSINV(0.1)*{row:deviation})',
    total: known("{expectedTotal}+NORMSINV(0.1)*{deviationTotal}"),
  },
  {
    ...{ at: "M", name: "high", heading: "forecast.odds.high", format: "amount" },
    formula: '=IF({row:expected}="","",{row:expected}+NORMSINV(0.9)*{row:deviation})',
    total: known("{expectedTotal}+NORMSINV(0.9)*{deviationTotal}"),
  },
  {
    ...{ at: "N", name: "odds", heading: "forecast.summary.odds", format: "percent" },
    formula: chance(person),
    total: chance(team),
  },
];
