import type { SheetTextKey } from "../../../locales/sheets";
import { heads } from "../../heads";
import { visitScheduleSample } from "../../samples/visitSchedule";
import type { Row, Template } from "../../template";
import { attention } from "./attention";
import { classes } from "./classes";
import { done } from "./done";
import { head } from "./head";
import { later } from "./later";
import { nextWeek } from "./nextWeek";
import { visitScheduleSummary } from "./summary";
import { toMake } from "./toMake";

const spacer: Row = { height: 6, cells: [] };

function section(text: SheetTextKey, wide: number): Row {
  return { height: 20, cells: [{ at: "A", wide, style: "section", content: { text } }] };
}

/** Form 2, 每周访问安排: visits to make, visits made, and the ones that follow from them in the week after. */
export const visitSchedule: Template = {
  ...heads.visitSchedule,
  tabColor: "#70AD47",
  columns: [12, 24, 9, 12, 48, 48, 48, 14, 10],
  rows: [
    { height: 28, cells: [{ at: "A", wide: 9, style: "title", content: { text: "schedule.title" } }] },
    ...head,
    section("schedule.classes", 6),
    ...classes,
    spacer,
    section("schedule.toMake", 9),
    ...toMake,
    spacer,
    section("schedule.done", 9),
    ...done,
    spacer,
    section("schedule.nextWeek", 9),
    ...nextWeek,
    spacer,
    section("schedule.later", 9),
    ...later,
  ],
  repeats: {},
  lists: {
    ways: [
      "schedule.way.visit",
      "schedule.way.phone",
      "schedule.way.video",
      "schedule.way.mail",
      "schedule.way.message",
      "schedule.way.guest",
      "schedule.way.event",
    ],
    states: ["schedule.state.done", "schedule.state.overdue", "schedule.state.open"],
  },
  tables: [
    { name: "VisitsToMake", first: "planDate", last: "planState", filter: false },
    { name: "VisitsMade", first: "visitDate", last: "nextOrder", filter: false },
    { name: "NextVisits", first: "nextDate", last: "nextResult", filter: false },
    { name: "LaterVisits", first: "laterDate", last: "laterResult", filter: false },
  ],
  conditionals: attention,
  charts: [
    {
      name: "VisitsByClass",
      kind: "column",
      title: "schedule.chart",
      categories: "className",
      series: [
        { name: "targetHeading", values: "classTarget", color: "#BFC7D1" },
        { name: "plannedHeading", values: "classPlanned", color: "#9DC3E6" },
        { name: "madeHeading", values: "classMade", color: "#70AD47" },
        { name: "nextHeading", values: "classNext", color: "#2E75B6" },
      ],
      position: { from: "G", to: "I", first: "region", last: "allTarget" },
    },
  ],
  freeze: { rows: 1, columns: 2 },
  print: { orientation: "landscape", tall: 0, titleOf: "visitDate" },
  sample: visitScheduleSample,
  summary: visitScheduleSummary,
};
