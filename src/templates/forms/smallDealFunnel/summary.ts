import { heads } from "../../heads";
import { summaryForm } from "../summaryForm";

const amount = "amountOrBlank";

/** The funnels of several people, a row each, and together. */
export const smallDealFunnelSummary = summaryForm({
  head: heads.smallDealFunnel.summary,
  tabColor: "#1F4E79",
  columns: [22, 15, 15, 15, 15, 15, 15],
  blocks: [
    {
      person: "person",
      figures: [
        { at: "B", name: "quota", heading: "funnel.quota", cell: "quota", format: amount },
        { at: "C", name: "achieved", heading: "funnel.achieved", cell: "achieved", format: amount },
        {
          at: "D",
          name: "expected",
          heading: "funnel.expectedAmount",
          cell: "allExpectedAmount",
          format: amount,
        },
        { at: "E", name: "gap", heading: "funnel.gap", cell: "gap", format: "amount", bad: true },
        { at: "F", name: "deals", heading: "funnel.deals", cell: "dealsShort", format: "count" },
        { at: "G", name: "leads", heading: "funnel.leads", cell: "leadsShort", format: "count" },
      ],
    },
  ],
  texts: {
    period: "funnel.period",
    person: "funnel.person",
    total: "funnel.summary.total",
    title: "funnel.summary.title",
    note: "funnel.summary.note",
  },
  charts: [
    {
      from: "A",
      to: "G",
      name: "QuotaByPerson",
      title: "funnel.summary.chart",
      series: [
        { name: "achievedHeading", values: "achieved", color: "#2E75B6" },
        { name: "expectedHeading", values: "expected", color: "#9DC3E6" },
        { name: "gapHeading", values: "gap", color: "#F4B183" },
      ],
    },
  ],
});
