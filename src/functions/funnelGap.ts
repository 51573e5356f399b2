import { dealsShort, funnelCoverage, funnelGap as gapOf, leadsShort, Refusal } from "../model/index";
import { rowFunction } from "./rowFunction";
import { teamGaps } from "./teamGaps";

/** `SALES.FUNNEL_GAP`: what a funnel leaves open of the quota, as an amount, in won deals or in new deals. */
export const funnelGap = rowFunction({
  id: "FUNNEL_GAP",
  parameters: [
    { name: "quota", kind: "number", rows: "each" },
    { name: "achieved", kind: "number", rows: "each" },
    { name: "funnel", kind: "numbers", rows: "each" },
    { name: "winRates", kind: "numbers", rows: "shared" },
    { name: "dealSize", kind: "number", rows: "shared", optional: true },
    { name: "entryRate", kind: "number", rows: "shared", optional: true },
    { name: "show", kind: "word", words: ["gap", "deals", "leads", "all", "coverage"], optional: true },
  ],
  calculateTeam: teamGaps,
  calculate(given, row) {
    const [quota, achieved, funnel] = [given.quota[row]!, given.achieved[row]!, given.funnel[row]!];
    const { show, dealSize: sizes, entryRate: rates } = given;
    if (show === "coverage") return funnelCoverage({ quota, achieved, funnel });
    const { expected, gap } = gapOf({ quota, achieved, funnel, winRates: given.winRates[row]! });
    if (show === "gap") return gap;

    const [dealSize, entryRate] = [sizes?.[row], rates?.[row]];
    if (show === "all") {
      return {
        figures: [
          ["quota", quota],
          ["achieved", achieved],
          ["expected", expected],
          ["gap", gap],
          ["deals", dealSize === undefined ? "" : dealsShort(gap, dealSize)],
          ["leads", dealSize === undefined ? "" : leadsShort(gap, dealSize, entryRate)],
        ],
      };
    }
    if (dealSize === undefined) throw new Refusal("missing", { argument: "dealSize" });
    return show === "deals" ? dealsShort(gap, dealSize) : leadsShort(gap, dealSize, entryRate);
  },
});
