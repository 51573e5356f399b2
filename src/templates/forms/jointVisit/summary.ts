import type { SheetTextKey } from "../../../locales/sheets";
import { columnLetters } from "../../../sheet/address";
import { heads } from "../../heads";
import { summaryForm, type SummaryFigure } from "../summaryForm";
import { seriesOf } from "../summaryForm/seriesOf";

const kinds = ["government", "trade", "customer"] as const;
const focuses = ["problemMarket", "newMarket", "promisingMarket", "newRep", "problemRep"] as const;
const colors = ["#C55A11", "#F4B183", "#FFD966", "#2E75B6", "#9DC3E6"] as const;

/** How often something is ticked, from a column of the summary on. */
function ticksFrom(first: number, names: readonly ((typeof kinds | typeof focuses)[number] | "notMet")[]) {
  return names.map((name, index): SummaryFigure => ({
    at: columnLetters(first + index),
    name,
    heading: `visit.${name}` satisfies SheetTextKey,
    cell: `${name}Count`,
    format: "countOrBlank",
  }));
}

const byFocus = ticksFrom(6, focuses);

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
        { at: "G", wide: focuses.length, text: "visit.focus" },
      ],
      figures: [
        {
          ...{ at: "B", name: "visits", heading: "visit.summary.visits", cell: "visitCount" },
          format: "countOrBlank",
        },
        ...ticksFrom(2, kinds),
        ...ticksFrom(5, ["notMet"]).map((figure): SummaryFigure => ({ ...figure, bad: true })),
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
