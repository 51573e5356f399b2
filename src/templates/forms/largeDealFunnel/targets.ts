import { blank, input, rate, result, shortText, total } from "../../cells";
import type { Row } from "../../template";

/** Deals without the evidence of any stage: they stand before the first one and carry nothing. */
export const targets: Row = {
  height: 20,
  cells: [
    input("A", "targetName", "funnel.stage", shortText, { content: { text: "large.target" } }),
    input("B", "targetRate", "funnel.winRate", rate, { format: "percent", content: { number: 0 } }),
    result("C", "targetCount", "countOrBlank", "=COUNTIF({countedStage},{targetName})"),
    result("D", "targetAmount", "amountOrBlank", "=SUMIF({countedStage},{targetName},{amount})"),
    ...blank("result", "E", "F", "G", "H", "I", "J"),
    ...(["K", "M", "O"] as const).map((at) => ({ at, wide: 2, style: "resultCenter" as const })),
    { at: "Q", wide: 5, style: "label", content: { text: "large.target.said" } },
  ],
};

/** All deals of the list, won ones included. */
export const allDeals: Row = {
  height: 20,
  cells: [
    { at: "A", style: "totalText", content: { text: "large.all" } },
    ...blank("total", "B"),
    total("C", "allCount", "countOrBlank", "={targetCount}+{openCount}+{wonCount}"),
    total("D", "allAmount", "amountOrBlank", "={targetAmount}+{openAmount}+{wonAmount}"),
    ...blank("total", "E"),
    total("F", "allExpected", "amountOrBlank", "={allExpectedAmount}+{wonExpected}"),
    ...blank("total", "G", "H", "I", "J"),
    ...(["K", "M", "O"] as const).map((at) => ({ at, wide: 2, style: "total" as const })),
    { at: "Q", wide: 5, style: "total" },
  ],
};
