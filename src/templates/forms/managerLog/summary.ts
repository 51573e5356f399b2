import { heads } from "../../heads";
import { summaryForm } from "../summaryForm";
import { seriesOf } from "../summaryForm/seriesOf";
import { ticksFrom } from "../summaryForm/ticksFrom";
import { focuses, kinds, notMet, purposes, work } from "./columns";

const count = "countOrBlank";

const otherWork = ticksFrom(6, work);
const visitPurposes = ticksFrom(1, purposes);

/** The weeks of several managers: whom they visited and why, and what else their half-days went to. */
export const managerLogSummary = summaryForm({
  head: heads.managerLog.summary,
  tabColor: "#548235",
  columns: [22, 12, 12, 12, 12, 12, 15, 15, 15, 15, 15],
  blocks: [
    {
      person: "person",
      title: "log.summary.time",
      groups: [
        { at: "B", wide: 5, text: "log.kind" },
        { at: "G", wide: 5, text: "log.otherWork" },
      ],
      figures: [
        { at: "B", name: "visits", heading: "log.visits", cell: "visitCount", format: count },
        ...ticksFrom(2, kinds),
        {
          ...{ at: "F", name: "notMet", heading: notMet.heading, cell: "notMetCount", format: count },
          bad: true,
        },
        ...otherWork,
      ],
    },
    {
      person: "purposePerson",
      title: "log.summary.why",
      groups: [
        { at: "B", wide: 5, text: "log.visitPurpose" },
        { at: "G", wide: 5, text: "log.focus" },
      ],
      figures: [...visitPurposes, ...ticksFrom(6, focuses)],
    },
  ],
  texts: {
    period: "log.week",
    person: "head.name",
    total: "log.count",
    title: "log.summary.title",
    note: "log.summary.note",
  },
  charts: [
    {
      ...{ name: "VisitsByPurpose", title: "log.summary.purposeChart", from: "A", to: "E" },
      series: seriesOf(visitPurposes, ["#1F4E79", "#2E75B6", "#5B9BD5", "#9DC3E6", "#DEEBF7"]),
    },
    {
      ...{ name: "OtherWork", title: "log.summary.workChart", from: "F", to: "K" },
      series: seriesOf(otherWork, ["#385723", "#548235", "#70AD47", "#A9D18E", "#E2F0D9"]),
    },
  ],
});
