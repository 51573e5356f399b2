import { columnLetters } from "../../../sheet/address";
import { heads } from "../../heads";
import type { SheetForm } from "../../template";
import { summaryForm, type SummaryFigure } from "../summaryForm";
import { seriesOf } from "../summaryForm/seriesOf";
import { guide } from "./kinds";

const hours = "amountOrBlank";
const colors = ["#1F4E79", "#2E75B6", "#9DC3E6", "#BFC7D1", "#E2E6EA"] as const;

/** What is said of each kind of work, in the same columns; the kinds are called as the first manager calls them. */
function byKind(
  figureOf: (number: number) => Pick<SummaryFigure, "name" | "format" | "total"> & { cell: string },
) {
  return guide.map((_, index): SummaryFigure => ({
    at: columnLetters(index + 1),
    heading: { content: { from: `kindName.${index + 1}` } },
    ...figureOf(index + 1),
  }));
}

const planned = byKind((number) => ({ name: `hours${number}`, cell: `kindHours.${number}`, format: hours }));

/** Together, the hours of all against the first manager's guide. */
const differences = byKind((number) => ({
  name: `difference${number}`,
  cell: `kindDifference.${number}`,
  format: "percentStep",
  total: `=IF(N({hoursTotal})=0,"",N({hours${number}Total})/{hoursTotal}-{sheet:kindGuide.${number}})`,
}));

const form = summaryForm({
  head: heads.planningGuide.summary,
  tabColor: "#548235",
  columns: [22, ...guide.map(() => 15), 13, 13, 13],
  blocks: [
    {
      person: "person",
      title: "guide.time",
      figures: [
        ...planned,
        { at: "G", name: "hours", heading: "guide.planned", cell: "allHours", format: hours },
        { at: "H", name: "available", heading: "guide.available", cell: "weekAvailable", format: hours },
        { at: "I", name: "free", heading: "guide.free", cell: "weekFree", format: "amount" },
      ],
    },
    {
      person: "differencePerson",
      title: "guide.difference",
      figures: [
        ...differences,
        {
          ...{ at: "G", name: "tolerance", heading: "guide.tolerance", cell: "tolerance", format: "percent" },
          total: "={sheet:tolerance}",
        },
      ],
    },
  ],
  texts: {
    period: "guide.week",
    person: "head.name",
    total: "guide.total",
    title: "guide.summary.title",
    note: "guide.summary.note",
  },
  charts: [
    {
      ...{ name: "TimeByManager", title: "guide.summary.chart", from: "A", to: "I" },
      series: seriesOf(planned, colors),
    },
  ],
});

const uneven = differences
  .flatMap(({ name }) => [
    [name, "tolerance"],
    [`${name}Total`, "toleranceTotal"],
  ])
  .map(([on, tolerance]) => ({
    ...{ kind: "formula", fill: "#FCE4D6", color: "#B42318", finding: "time.uneven" },
    on: on!,
    formula: `=ABS(N({row:${on}}))>{row:${tolerance}}+1E-9`,
  })) satisfies SheetForm["conditionals"];

/** The weeks of several managers against the guide: how each spends the time, and where it is off. */
export const planningGuideSummary: SheetForm = {
  ...form,
  conditionals: [
    ...uneven,
    { kind: "formula", on: "free", formula: "=N({row:free})<0", color: "#B42318", finding: "week.full" },
    ...form.conditionals,
  ],
};
