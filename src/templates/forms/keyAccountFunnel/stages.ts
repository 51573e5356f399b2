import { blank, input, rate, result, shortText, total } from "../../cells";
import type { SheetTextKey } from "../../../locales/sheets";
import type { CellSpec, Row } from "../../template";
import { stageContent } from "../funnelParts/stageContent";
import type { OpenStage, StageSet } from "../funnelParts/stageSet";
import { months, monthStart } from "./months";

const groups: Row = {
  height: 20,
  cells: [
    ...blank("heading", "A", "B", "C", "D", "E", "N"),
    { at: "F", wide: 4, style: "heading", content: { text: "ka.planned" } },
    { at: "J", wide: 4, style: "heading", content: { text: "ka.weighted" } },
  ],
};

const headings: Row = {
  height: 32,
  cells: [
    subheading("A", "funnel.stage"),
    subheading("B", "funnel.winRate"),
    subheading("C", "ka.count"),
    subheading("D", "ka.stale"),
    subheading("E", "ka.averageDays"),
    ...months.flatMap((month): CellSpec[] =>
      [month.planned, month.weighted].map((at) => ({
        ...{ at, style: "subheading", format: "month" },
        content: { formula: monthStart(month) },
      })),
    ),
    subheading("I", "ka.quarter"),
    { ...subheading("M", "ka.weightedQuarter"), name: "weightedHeading" },
    { ...subheading("N", "ka.unweighted"), name: "restHeading" },
  ],
};

function subheading(at: string, text: SheetTextKey): CellSpec {
  return { at, style: "subheading", content: { text } };
}

/** `won` is the row of won accounts, counted from 1: they do not stand too long. */
function stage({ name, winRate }: Pick<OpenStage, "name" | "winRate">, won: number): Row {
  return {
    height: 20,
    cells: [
      input("A", "stageName", "funnel.stage", shortText, { content: stageContent(name) }),
      input("B", "stageRate", "funnel.winRate", rate, { format: "percent", content: { number: winRate } }),
      result("C", "count", "countOrBlank", "=COUNTIF({stage},{row:stageName})"),
      result(
        "D",
        "stale",
        "countOrBlank",
        `=IF({row:stageName}={stageName.${won}},0,COUNTIFS({stage},{row:stageName},{daysInStage},">"&{dayLimit}))`,
      ),
      {
        ...result(
          "E",
          "averageDays",
          "count",
          '=IFERROR(AVERAGEIFS({daysInStage},{stage},{row:stageName}),"")',
        ),
      },
      ...months.flatMap(({ number, planned, weighted }) => [
        result(
          planned,
          `planned${number}`,
          "amountOrBlank",
          `=SUMIF({stage},{row:stageName},{month${number}})`,
        ),
        result(weighted, `weighted${number}`, "amountOrBlank", `={row:planned${number}}*{row:stageRate}`),
      ]),
      result("I", "planned", "amountOrBlank", "={row:planned1}+{row:planned2}+{row:planned3}"),
      result("M", "weighted", "amountOrBlank", "={row:planned}*{row:stageRate}"),
      result("N", "rest", "amountOrBlank", "={row:planned}-{row:weighted}"),
    ],
  };
}

const totals: Row = {
  height: 22,
  cells: [
    { at: "A", style: "totalText", content: { text: "ka.total" } },
    ...blank("total", "B", "E"),
    total("C", "countTotal", "countOrBlank", "=SUM({count})"),
    total("D", "staleTotal", "countOrBlank", "=SUM({stale})"),
    ...months.flatMap(({ number, planned, weighted }) => [
      sum(planned, `planned${number}`),
      sum(weighted, `weighted${number}`),
    ]),
    sum("I", "planned"),
    sum("M", "weighted"),
    sum("N", "rest"),
  ],
};

function sum(at: string, name: string): CellSpec {
  return total(at, `${name}Total`, "amountOrBlank", `=SUM({${name}})`);
}

/** The forecast by stage and month, as it is entered and weighted by the win rate of the stage. */
export function stageRows({ open, won }: StageSet): readonly Row[] {
  return [
    groups,
    headings,
    ...[...open, { ...won, winRate: 1 }].map((each) => stage(each, open.length + 1)),
    totals,
  ];
}
