import { heads } from "../../heads";
import { summaryForm, type SummaryFigure } from "../summaryForm";
import { seriesOf } from "../summaryForm/seriesOf";
import { ticksFrom } from "../summaryForm/ticksFrom";
import { columns } from "./columns";

/** What counts of a visit, in the order of the summary. */
function ticks(first: number, names: readonly string[]): SummaryFigure[] {
  return ticksFrom(
    first,
    names.map((name) => columns.find((column) => column.name === name)!),
  );
}

const kinds = ticks(2, ["government", "trade", "customer"]);
const notMet = ticks(5, ["notMet"]).map((figure): SummaryFigure => ({ ...figure, bad: true }));
const byFocus = ticks(6, ["problemMarket", "newMarket", "promisingMarket", "newRep", "problemRep"]);
const colors = ["#C55A11", "#F4B183", "#FFD966", "#2E75B6", "#9DC3E6"] as const;

/** The joint visits of several managers: how many, to whom, and whether they go where they are needed. */
export const jointVisitSummary = summaryForm({
  head: heads.jointVisit.summary,
  tabColor: "#C55A11",
  columns: [22, 12, 12, 12, 12, 12, 15, 15, 15, 15, 15],
  blocks: [
    {
      person: "person",
      groups: [
        { at: "B", wide: 5, text: "visit.whom" },
        { at: "G", wide: byFocus.length, text: "visit.focus" },
      ],
      figures: [
        {
          ...{ at: "B", name: "visits", heading: "visit.summary.visits", cell: "visitCount" },
          format: "countOrBlank",
        },
        ...kinds,
        ...notMet,
        ...byFocus,
      ],
    },
  ],
  texts: {
    period: "visit.month",
    person: "head.name",
    total: "visit.count",
    title: "visit.summary.title",
    note: "visit.summary.note",
  },
  charts: [
    {
      ...{ name: "VisitsByFocus", title: "visit.summary.chart", from: "A", to: "K" },
      series: seriesOf(byFocus, colors),
    },
  ],
});
