import type { SheetTextKey } from "../../../locales/sheets";
import { amount, blank, heading, input, rate, result, shortText, total, type InputKey } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { stageContent } from "./stageContent";
import type { OpenStage, StageSet } from "./stageSet";

/** What a form says of its stages beside the set itself. */
export type AnalysisTerms = {
  /** What the deals of a stage are worth, for `{row:count}` deals of the stage `{row:stageName}`. */
  stageAmount: string;
  /** The won deals that one step of time needs. */
  dealsNeeded: string;
  /** True as long as that cannot be known. */
  notYetKnown: string;
  /** The column of the list that says in which stage a deal counts, where that is not the stage it is given. */
  countedBy?: string;
  /** What the worth of a stage's deals is called, where it is not their number × the average deal. */
  amountHeading?: SheetTextKey;
  /** What the shape is called, where its hint is not that of small deals. */
  shape?: InputKey;
  /** What is still expected of won deals, where that is not nothing. */
  wonExpected?: string;
  /** The name of the heading above the numbers of deals, where a picture speaks of it. */
  countHeading?: string;
  /** Columns right of the common ones. */
  more?: readonly AnalysisColumn[];
};

/** A further column: its heading, its cell in the row of an open stage, counted from 0, and in that of won deals. */
export type AnalysisColumn = { heading: CellSpec; stage: (index: number) => CellSpec; won?: CellSpec };

/** An open stage: what it holds, what is expected of it (Sales models, section 3), what it should hold (section 2). */
function openStage({ name, winRate, shape }: OpenStage, terms: AnalysisTerms, index: number): Row {
  const { countedBy = "stage", shape: shapeKey = "funnel.shape", more = [] } = terms;
  return {
    height: 20,
    cells: [
      input("A", "stageName", "funnel.stage", shortText, { content: stageContent(name) }),
      input("B", "winRate", "funnel.winRate", rate, { format: "percent", content: { number: winRate } }),
      result("C", "count", "countOrBlank", `=COUNTIF({${countedBy}},{row:stageName})`),
      result("D", "stageAmount", "amountOrBlank", `=${terms.stageAmount}`),
      result("E", "expectedDeals", "quantityOrBlank", "={row:count}*{row:winRate}"),
      result("F", "expectedAmount", "amountOrBlank", "={row:stageAmount}*{row:winRate}"),
      input("G", "shape", shapeKey, amount, { format: "count", content: { number: shape } }),
      result("H", "standard", "quantity", standard("{row:shape}", terms)),
      result("I", "balance", "quantity", '=IF({row:standard}="","",{row:count}-{row:standard})'),
      result(
        "J",
        "stale",
        "countOrBlank",
        `=COUNTIFS({${countedBy}},{row:stageName},{daysInStage},">"&{dayLimit})`,
      ),
      ...more.map(({ stage }) => stage(index)),
    ],
  };
}

/** Won deals are counted and shown, but expected no more: their money is part of what is achieved. */
function wonStage({ name, shape }: StageSet["won"], terms: AnalysisTerms): Row {
  const { countedBy = "stage", shape: shapeKey = "funnel.shape", wonExpected, more } = terms;
  return {
    height: 20,
    cells: [
      input("A", "wonName", "funnel.stage", shortText, { content: stageContent(name) }),
      input("B", "wonRate", "funnel.winRate", rate, { format: "percent", content: { number: 1 } }),
      result("C", "wonCount", "countOrBlank", `=COUNTIF({${countedBy}},{wonName})`),
      result("D", "wonAmount", "amountOrBlank", `=SUMIF({${countedBy}},{wonName},{amount})`),
      ...blank("result", "E"),
      ...(wonExpected === undefined
        ? blank("result", "F")
        : [result("F", "wonExpected", "amountOrBlank", `=${wonExpected}`)]),
      input("G", "wonShape", shapeKey, amount, { format: "count", content: { number: shape } }),
      result("H", "wonStandard", "quantity", standard("{wonShape}", terms)),
      ...blank("result", "I", "J"),
      ...closing("result", more).map((cell, index) => more?.[index]?.won ?? cell),
    ],
  };
}

/** Closes a row below the further columns. */
function closing(style: CellSpec["style"], more: AnalysisTerms["more"] = []): CellSpec[] {
  return more.map(({ heading: { at, wide = 1 } }) => ({ at, wide, style }));
}

/** Shape × deals needed in a step ÷ last number of the shape. */
function standard(shape: string, { dealsNeeded, notYetKnown }: AnalysisTerms): string {
  return `=IF(OR(${notYetKnown},{wonShape}=0),"",${dealsNeeded}*${shape}/{wonShape})`;
}

/** A row for each stage of the set, and the open ones together. */
export function analysis({ open, won }: StageSet, terms: AnalysisTerms): Row[] {
  return [
    {
      height: 34,
      cells: [
        heading("A", "funnel.stage"),
        heading("B", "funnel.winRate"),
        heading("C", "funnel.count", terms.countHeading),
        heading("D", terms.amountHeading ?? "funnel.stageAmount"),
        heading("E", "funnel.expectedDeals"),
        heading("F", "funnel.expectedAmount"),
        heading("G", "funnel.shape"),
        heading("H", "funnel.standard"),
        heading("I", "funnel.balance"),
        heading("J", "funnel.stale"),
        ...(terms.more ?? []).map((column) => column.heading),
      ],
    },
    ...open.map((stage, index) => openStage(stage, terms, index)),
    wonStage(won, terms),
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
        ...closing("total", terms.more),
      ],
    },
  ];
}
