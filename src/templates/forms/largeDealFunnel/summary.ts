import { columnLetters } from "../../../sheet/address";
import { heads } from "../../heads";
import { stageSets } from "../funnelParts/stageSets";
import { summaryForm, type SummaryFigure } from "../summaryForm";
import { seriesOf } from "../summaryForm/seriesOf";

const amount = "amountOrBlank";
const count = "countOrBlank";

/** The open deals of each stage, from the second column on; the stages are called as the first person calls them. */
const stages = stageSets.largeDeals.open.map((_, index): SummaryFigure => ({
  at: columnLetters(index + 1),
  name: `stage${index + 1}`,
  heading: { content: { from: `stageName.${index + 1}` } },
  cell: `count.${index + 1}`,
  format: count,
}));

const colors = ["#DEEBF7", "#BDD7EE", "#9DC3E6", "#5B9BD5", "#1F4E79"] as const;

/** The large deals of several people: payments and gap, the funnel by stage, what wants to be looked at. */
export const largeDealFunnelSummary = summaryForm({
  head: heads.largeDealFunnel.summary,
  tabColor: "#1F3864",
  columns: [22, 15, 15, 15, 15, 15, 15, 15, 15],
  blocks: [
    {
      person: "person",
      title: "large.summary.money",
      figures: [
        { at: "B", name: "quota", heading: "large.quota", cell: "quota", format: amount },
        { at: "C", name: "achieved", heading: "large.achieved", cell: "achieved", format: amount },
        {
          ...{ at: "D", name: "expected", heading: "large.collection", format: "quantityOrBlank" },
          cell: "expectedCollection",
        },
        { at: "E", name: "gap", heading: "large.gap", cell: "gap", format: "quantity", bad: true },
        { at: "F", name: "deals", heading: "large.deals", cell: "dealsShort", format: "count" },
        {
          ...{ at: "G", name: "leads", heading: "large.leads", format: "count", words: true },
          cell: "leadsShort",
        },
        { at: "H", name: "moves", heading: "large.moves", cell: "movesShort", format: "count" },
      ],
    },
    {
      person: "stagePerson",
      title: "large.summary.stages",
      figures: [
        ...stages,
        { at: "G", name: "open", heading: "funnel.open", cell: "openCount", format: count },
        { at: "H", name: "openAmount", heading: "large.stageAmount", cell: "openAmount", format: amount },
        {
          ...{ at: "I", name: "revenue", heading: "funnel.expectedAmount", format: amount },
          cell: "allExpectedAmount",
        },
      ],
    },
    {
      person: "attentionPerson",
      title: "large.summary.attention",
      figures: [
        {
          ...{ at: "B", name: "missing", heading: "large.missing", cell: "missingCount", format: count },
          bad: true,
        },
        { at: "C", name: "stale", heading: "large.stale", cell: "staleCount", format: count, bad: true },
        { at: "D", name: "big", heading: "large.big", cell: "bigCount", format: count, bad: true },
        {
          ...{ at: "E", name: "overdue", heading: "large.overdue", cell: "overdueCount", format: count },
          bad: true,
        },
      ],
    },
  ],
  texts: {
    period: "funnel.period",
    person: "funnel.person",
    total: "funnel.summary.total",
    title: "large.summary.title",
    note: "funnel.summary.note",
  },
  charts: [
    {
      ...{ name: "PaymentsByPerson", title: "large.summary.chart", from: "A", to: "D" },
      series: [
        { name: "achievedHeading", values: "achieved", color: "#2E75B6" },
        { name: "expectedHeading", values: "expected", color: "#9DC3E6" },
        { name: "gapHeading", values: "gap", color: "#F4B183" },
      ],
    },
    {
      ...{ name: "StagesByPerson", title: "large.summary.stages", from: "E", to: "I" },
      series: seriesOf(stages, colors),
    },
  ],
});
