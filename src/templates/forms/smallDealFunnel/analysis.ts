import type { SheetTextKey } from "../../../locales/sheets";
import { standardStages } from "../../../model";
import { amount, blank, heading, input, rate, result, shortText, total } from "../../cells";
import type { Row } from "../../template";
import { notYetKnown } from "./keyFigures";

/** Deals in each stage of a balanced funnel. Sales models, section 2. */
const standardShape = [10, 6, 3, 2];

const openStages: readonly SheetTextKey[] = [
  "funnel.stage.interest",
  "funnel.stage.proposal",
  "funnel.stage.negotiation",
];

/** An open stage: what it holds, what is expected of it (Sales models, section 3), what it should hold (section 2). */
function openStage(name: SheetTextKey, index: number): Row {
  return {
    height: 20,
    cells: [
      input("A", "stageName", "funnel.stage", shortText, { content: { text: name } }),
      input("B", "winRate", "funnel.winRate", rate, {
        format: "percent",
        content: { number: standardStages.smallDeals[index]!.winRate },
      }),
      result("C", "count", "countOrBlank", "=COUNTIF({stage},{row:stageName})"),
      result("D", "stageAmount", "amountOrBlank", "={row:count}*{average}"),
      result("E", "expectedDeals", "quantityOrBlank", "={row:count}*{row:winRate}"),
      result("F", "expectedAmount", "amountOrBlank", "={row:stageAmount}*{row:winRate}"),
      input("G", "shape", "funnel.shape", amount, {
        format: "count",
        content: { number: standardShape[index]! },
      }),
      result("H", "standard", "quantity", standard("{row:shape}")),
      result("I", "balance", "quantity", '=IF({row:standard}="","",{row:count}-{row:standard})'),
      result("J", "stale", "countOrBlank", '=COUNTIFS({stage},{row:stageName},{daysInStage},">"&{dayLimit})'),
    ],
  };
}

/** Won deals are counted and shown, but expected no more: their money is part of what is achieved. */
const wonStage: Row = {
  height: 20,
  cells: [
    input("A", "wonName", "funnel.stage", shortText, { content: { text: "funnel.stage.won" } }),
    input("B", "wonRate", "funnel.winRate", rate, { format: "percent", content: { number: 1 } }),
    result("C", "wonCount", "countOrBlank", "=COUNTIF({stage},{wonName})"),
    result("D", "wonAmount", "amountOrBlank", "=SUMIF({stage},{wonName},{amount})"),
    ...blank("result", "E", "F"),
    input("G", "wonShape", "funnel.shape", amount, {
      format: "count",
      content: { number: standardShape[3]! },
    }),
    result("H", "wonStandard", "quantity", standard("{wonShape}")),
    ...blank("result", "I", "J"),
  ],
};

/** Shape × deals needed a week ÷ last number of the shape. */
function standard(shape: string): string {
  return `=IF(OR(${notYetKnown},{weeks}=0,{wonShape}=0),"",{quota}/{average}/{weeks}*${shape}/{wonShape})`;
}

export const analysis: readonly Row[] = [
  {
    height: 34,
    cells: [
      heading("A", "funnel.stage"),
      heading("B", "funnel.winRate"),
      heading("C", "funnel.count"),
      heading("D", "funnel.stageAmount"),
      heading("E", "funnel.expectedDeals"),
      heading("F", "funnel.expectedAmount"),
      heading("G", "funnel.shape"),
      heading("H", "funnel.standard"),
      heading("I", "funnel.balance"),
      heading("J", "funnel.stale"),
    ],
  },
  ...openStages.map(openStage),
  wonStage,
  {
    height: 20,
    cells: [
      { at: "A", style: "totalText", content: { text: "funnel.open" } },
      ...blank("total", "B"),
      total("C", "openCount", "countOrBlank", "=SUM({count})"),
      total("D", "openAmount", "amountOrBlank", "=SUM({stageAmount})"),
      total("E", "allExpectedDeals", "quantityOrBlank", "=SUM({expectedDeals})"),
      total("F", "allExpectedAmount", "amountOrBlank", "=SUM({expectedAmount})"),
      ...blank("total", "G"),
      total("H", "openStandard", "quantityOrBlank", "=SUM({standard})"),
      ...blank("total", "I"),
      total("J", "allStale", "countOrBlank", "=SUM({stale})"),
    ],
  },
];
