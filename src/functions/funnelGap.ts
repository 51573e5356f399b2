import { dealsShort, funnelGap as gapOf, leadsShort, Refusal } from "../model/index";
import { customFunction } from "./customFunction";

/** `SALES.FUNNEL_GAP`: what a funnel leaves open of the quota, as an amount, in won deals or in new deals. */
export const funnelGap = customFunction({
  id: "FUNNEL_GAP",
  parameters: [
    { name: "quota", kind: "number" },
    { name: "achieved", kind: "number" },
    { name: "funnel", kind: "numbers" },
    { name: "winRates", kind: "numbers" },
    { name: "dealSize", kind: "number", optional: true },
    { name: "entryRate", kind: "number", optional: true },
    { name: "show", kind: "word", words: ["gap", "deals", "leads", "all"], optional: true },
  ],
  calculate({ dealSize, entryRate, show, ...funnel }) {
    const { expected, gap } = gapOf(funnel);
    if (show === "gap") return [[gap]];
    if (show === "all") {
      return [
        [{ label: "quota" }, funnel.quota],
        [{ label: "achieved" }, funnel.achieved],
        [{ label: "expected" }, expected],
        [{ label: "gap" }, gap],
        [{ label: "deals" }, dealSize === undefined ? "" : dealsShort(gap, dealSize)],
        [{ label: "leads" }, dealSize === undefined ? "" : leadsShort(gap, dealSize, entryRate)],
      ];
    }
    if (dealSize === undefined) throw new Refusal("missing", { argument: "dealSize" });
    return [[show === "deals" ? dealsShort(gap, dealSize) : leadsShort(gap, dealSize, entryRate)]];
  },
});
