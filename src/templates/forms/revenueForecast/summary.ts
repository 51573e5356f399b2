import { heads } from "../../heads";
import { summaryForm } from "../summaryForm";
import { range } from "./summaryRange";

const amount = "amountOrBlank";
const completion = '=IF(OR({forecastTotal}="",{quotaTotal}=0),"",{forecastTotal}/{quotaTotal})';

/** The forecasts of several people, a row each, and together. */
export const revenueForecastSummary = summaryForm({
  head: heads.revenueForecast.summary,
  tabColor: "#4B2E83",
  columns: [22, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14],
  blocks: [
    {
      person: "person",
      figures: [
        { at: "B", name: "quota", heading: "forecast.quota", cell: "quota", format: amount },
        { at: "C", name: "achieved", heading: "forecast.achieved", cell: "achieved", format: amount },
        {
          at: "D",
          name: "committedPart",
          heading: "forecast.committed",
          cell: "committedPart",
          format: amount,
        },
        { at: "E", name: "probablePart", heading: "forecast.probable", cell: "probablePart", format: amount },
        { at: "F", name: "outsidePart", heading: "forecast.outside", cell: "outsidePart", format: "amount" },
        { at: "G", name: "forecast", heading: "forecast.forecast", cell: "forecast", format: "amount" },
        {
          at: "H",
          name: "completion",
          heading: "forecast.completion",
          cell: "completion",
          format: "percent",
          total: completion,
        },
        { at: "I", name: "gap", heading: "forecast.gap", cell: "gap", format: "amount", bad: true },
        ...range,
      ],
    },
  ],
  texts: {
    period: "forecast.period",
    person: "forecast.person",
    total: "forecast.summary.total",
    title: "forecast.summary.title",
    note: "forecast.summary.note",
  },
  charts: [
    {
      from: "A",
      to: "N",
      name: "ForecastByPerson",
      title: "forecast.summary.chart",
      series: [
        { name: "achievedHeading", values: "achieved", color: "#2E75B6" },
        { name: "committedPartHeading", values: "committedPart", color: "#70AD47" },
        { name: "probablePartHeading", values: "probablePart", color: "#C5E0B4" },
        { name: "outsidePartHeading", values: "outsidePart", color: "#C9BFE3" },
      ],
    },
  ],
});
