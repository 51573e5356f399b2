import { columnLetters } from "../../../sheet/address";
import { heads } from "../../heads";
import type { SheetForm } from "../../template";
import { summaryForm, type SummaryFigure } from "../summaryForm";
import { seriesOf } from "../summaryForm/seriesOf";
import { classNames } from "./classes";

const count = "countOrBlank";

const colors = ["#C55A11", "#F4B183", "#F8CBAD"] as const;

/** A figure of each class, from a column on; the classes are called as the first person calls them. */
function byClass(first: number, name: string, formula: (number: number) => string): SummaryFigure[] {
  return classNames.map((_, index) => ({
    at: columnLetters(first + index),
    name: `${name}${index + 1}`,
    heading: { content: { from: `className.${index + 1}` } },
    format: count,
    formula: formula(index + 1),
  }));
}

const made = byClass(8, "made", (number) => `={sheet:classMade.${number}}`);
const short = byClass(
  11,
  "short",
  (number) => `=MAX(0,N({sheet:classTarget.${number}})-{sheet:classMade.${number}})`,
).map((figure): SummaryFigure => ({ ...figure, bad: true }));

const form = summaryForm({
  head: heads.visitSchedule.summary,
  tabColor: "#548235",
  columns: [22, 13, 11, 11, 13, 13, 11, 15, ...made.map(() => 9), ...short.map(() => 9)],
  blocks: [
    {
      person: "person",
      groups: [
        { at: "B", wide: 7, text: "schedule.summary.all" },
        { at: "I", wide: made.length, text: "schedule.made" },
        { at: "L", wide: short.length, text: "schedule.summary.short" },
      ],
      figures: [
        { at: "B", name: "target", heading: "schedule.target", cell: "allTarget", format: count },
        { at: "C", name: "planned", heading: "schedule.planned", cell: "allPlanned", format: count },
        { at: "D", name: "made", heading: "schedule.made", cell: "allMade", format: count },
        {
          ...{ at: "E", name: "short", heading: "schedule.summary.short", format: count, bad: true },
          formula: "={row:short1}+{row:short2}+{row:short3}",
        },
        {
          ...{ at: "F", name: "rate", heading: "schedule.rate", cell: "allRate", format: "percent" },
          total: '=IF(N({targetTotal})=0,"",{madeTotal}/{targetTotal})',
        },
        {
          ...{ at: "G", name: "overdue", heading: "schedule.summary.overdue", format: count, bad: true },
          formula: "=COUNTIF({sheet:planState},{overdueState})",
        },
        { at: "H", name: "next", heading: "schedule.next", cell: "allNext", format: count },
        ...made,
        ...short,
      ],
    },
  ],
  texts: {
    period: "schedule.summary.period",
    person: "schedule.summary.person",
    total: "schedule.summary.total",
    title: "schedule.summary.title",
    note: "schedule.summary.note",
  },
  charts: [
    {
      ...{ from: "A", to: "G", name: "VisitsAgainstTarget", title: "schedule.summary.chart" },
      series: [
        { name: "madeHeading", values: "made", color: "#70AD47" },
        { name: "shortHeading", values: "short", color: "#F4B183" },
      ],
    },
    {
      ...{ from: "H", to: "N", name: "ShortByClass", title: "schedule.summary.classChart" },
      series: seriesOf(short, colors),
    },
  ],
});

/** The visits of several people against the targets of their classes of customers: a row each, and together. */
export const visitScheduleSummary: SheetForm = {
  ...form,
  lists: { overdueState: ["schedule.state.overdue"] },
};
