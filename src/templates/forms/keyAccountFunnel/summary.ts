import { columnLetters, columnNumber } from "../../../sheet/address";
import { heads } from "../../heads";
import type { FormatName } from "../../../sheet/styles";
import type { SheetForm } from "../../template";
import type { StageSet } from "../funnelParts/stageSet";
import { summaryForm, type SummaryFigure } from "../summaryForm";
import { seriesOf } from "../summaryForm/seriesOf";
import { months, monthStart } from "./months";

const amount = "amountOrBlank";
const count = "countOrBlank";

/** A figure of each month, from a column on. */
function monthly(from: string, name: string, cellOf: (month: number) => string, format: FormatName) {
  return months.map((month, index): SummaryFigure => ({
    at: columnLetters(columnNumber(from) + index),
    name: `${name}${month.number}`,
    heading: { content: { formula: monthStart(month, "{sheet:month}") }, format: "month" },
    cell: cellOf(month.number),
    format,
  }));
}

/** The weighted forecast of each stage; the stages are called as the first person calls them. */
function stageFigures({ open, won }: StageSet): SummaryFigure[] {
  return [...open, won].map((_, index) => ({
    at: columnLetters(index + 1),
    name: `stage${index + 1}`,
    heading: { content: { from: `stageName.${index + 1}` } },
    cell: `weighted.${index + 1}`,
    format: amount,
  }));
}

const greens = [
  "#E2F0D9",
  "#D4E8C7",
  "#C5E0B4",
  "#B7D9A1",
  "#A9D18E",
  "#70AD47",
  "#548235",
  "#385723",
] as const;

/** Gives the green of a stage, from the lightest of the first to the darkest of the won one. */
function green(at: number, stages: number): string {
  return greens[Math.round((at * (greens.length - 1)) / (stages - 1))]!;
}

/** The key accounts of several people: the quarter, its months, the funnel by stage, what wants to be looked at. */
export function keyAccountFunnelSummaryOf(set: StageSet): SheetForm {
  const stages = stageFigures(set);
  return summaryForm({
    head: heads.keyAccountFunnel.summary,
    tabColor: "#385723",
    columns: [22, 14, 14, 14, 14, 14, 14, 14, 14, 14],
    blocks: [
      {
        person: "person",
        title: "ka.summary.quarter",
        figures: [
          { at: "B", name: "quota", heading: "ka.quota", cell: "quota", format: amount },
          { at: "C", name: "planned", heading: "ka.group.quarter", cell: "plannedTotal", format: amount },
          { at: "D", name: "weighted", heading: "ka.weightedQuarter", cell: "weightedTotal", format: amount },
          { at: "E", name: "gap", heading: "ka.summary.gap", cell: "gap", format: "amount", bad: true },
          {
            ...{
              at: "F",
              name: "completion",
              heading: "ka.summary.completion",
              cell: "completion",
              format: "percent",
            },
            total: '=IF(N({quotaTotal})=0,"",{weightedTotal}/{quotaTotal})',
          },
        ],
      },
      {
        person: "monthPerson",
        title: "ka.summary.months",
        groups: [
          { at: "B", wide: 3, text: "ka.quota" },
          { at: "E", wide: 3, text: "ka.weighted" },
          { at: "H", wide: 3, text: "ka.summary.gap" },
        ],
        figures: [
          ...monthly("B", "quota", (month) => `quota${month}`, amount),
          ...monthly("E", "weighted", (month) => `weighted${month}Total`, amount),
          ...monthly("H", "monthGap", (month) => `monthGap${month}`, "amount").map(
            (figure): SummaryFigure => ({
              ...figure,
              bad: true,
            }),
          ),
        ],
      },
      { person: "stagePerson", title: "ka.summary.stages", figures: stages },
      {
        person: "attentionPerson",
        title: "ka.summary.attention",
        figures: [
          { at: "B", name: "accounts", heading: "ka.count", cell: "countTotal", format: count },
          { at: "C", name: "stale", heading: "ka.stale", cell: "staleTotal", format: count, bad: true },
          {
            at: "D",
            name: "noOwner",
            heading: "ka.summary.noOwner",
            cell: "noOwner",
            format: count,
            bad: true,
          },
          {
            ...{ at: "E", name: "noDecision", heading: "ka.summary.noDecision", cell: "noDecision" },
            ...{ format: count, bad: true },
          },
          {
            ...{ at: "F", name: "overdue", heading: "ka.summary.overdue", cell: "overdueCount" },
            ...{ format: count, bad: true },
          },
        ],
      },
    ],
    texts: {
      period: "funnel.period",
      person: "funnel.person",
      total: "funnel.summary.total",
      title: "ka.summary.title",
      note: "funnel.summary.note",
    },
    charts: [
      {
        ...{ name: "QuotaByPerson", title: "ka.summary.chart", from: "A", to: "D" },
        series: [
          { name: "weightedHeading", values: "weighted", color: "#70AD47" },
          { name: "gapHeading", values: "gap", color: "#F4B183" },
        ],
      },
      {
        ...{ name: "StagesByPerson", title: "ka.summary.stages", from: "E", to: "J" },
        series: seriesOf(
          stages,
          stages.map((_, index) => green(index, stages.length)),
        ),
      },
    ],
  });
}
