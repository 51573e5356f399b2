import { funnelCoverage as coverageOf } from "../model/index";
import type { Call } from "./call";
import type { Explanation } from "./explanation";

/** Explains the coverage that `SALES.FUNNEL_GAP` gives: the whole funnel against what is still open. */
export function funnelCoverage({ given, writing }: Call): Explanation {
  const { text, number, operand } = writing;
  const [quota, achieved, funnel] = [given.number("quota"), given.number("achieved"), given.table("funnel")];
  const amounts = funnel.flat();
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const open = operand(quota - achieved);
  const result = number(coverageOf({ quota, achieved, funnel }));
  const terms = [
    {
      label: text("FUNNEL_GAP.total"),
      working: writing.sum(amounts, Number, number),
      result: number(total),
    },
    { label: text("FUNNEL_GAP.open"), working: `${number(quota)} − ${operand(achieved)}`, result: open },
    { label: text("FUNNEL_GAP.coverage"), working: `${number(total)} ÷ ${open}`, result },
  ];
  return { result, sentence: text("FUNNEL_GAP.sentence.coverage", { coverage: result }), terms, notes: [] };
}
