import type { SheetTextKey } from "../../../locales/sheets";
import { heads } from "../../heads";
import { planningGuideSample } from "../../samples/planningGuide";
import type { Row, Template } from "../../template";
import { activities } from "./activities";
import { marks } from "./attention";
import { days, dayTotals } from "./days";
import { goals } from "./goals";
import { head } from "./head";
import { kinds } from "./kinds";
import { planningGuideSummary } from "./summary";

const spacer: Row = { height: 10, cells: [] };

function section(text: SheetTextKey): Row {
  return { height: 24, cells: [{ at: "A", wide: 14, style: "section", content: { text } }] };
}

/** Form 3, 每周计划指南: a manager's goals, the time given to them, and how that time is spread. */
export const planningGuide: Template = {
  ...heads.planningGuide,
  tabColor: "#70AD47",
  columns: [9, 40, 15, 10, 10, 11, 10, ...days.map(() => 8)],
  rows: [
    { height: 30, cells: [{ at: "A", wide: 14, style: "title", content: { text: "guide.title" } }] },
    head,
    { height: 26, cells: [{ at: "A", wide: 14, style: "note", content: { text: "guide.note" } }] },
    section("guide.goals"),
    ...goals,
    spacer,
    section("guide.time"),
    ...kinds,
    spacer,
    section("guide.activities"),
    ...dayTotals,
    ...activities,
  ],
  repeats: {},
  lists: {
    priorities: ["guide.priority.a", "guide.priority.b", "guide.priority.c"],
    ticks: ["guide.tick"],
  },
  tables: [{ name: "Activities", first: "priority", last: "sunday" }],
  conditionals: marks,
  charts: [
    {
      name: "TimeByKind",
      kind: "column",
      title: "guide.chart",
      categories: "kindName",
      series: [
        { name: "byGuideHeading", values: "kindByGuide", color: "#BFC7D1" },
        { name: "plannedHeading", values: "kindHours", color: "#2E75B6" },
      ],
      position: { from: "H", to: "N", first: "byGuideHeading", last: "allByGuide" },
    },
  ],
  freeze: { rows: 2, columns: 0 },
  print: { orientation: "portrait", tall: 0, titleOf: "priority" },
  sample: planningGuideSample,
  summary: planningGuideSummary,
};
