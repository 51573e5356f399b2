import type { SheetTextKey } from "../../../locales/sheets";
import { heads } from "../../heads";
import { jointVisitPlannerSample } from "../../samples/jointVisitPlanner";
import type { ConditionalSpec, Row, Template } from "../../template";
import { candidates } from "./candidates";
import { criteria, reasons } from "./criteria";
import { head } from "./head";
import { next } from "./next";

const spacer: Row = { height: 8, cells: [] };

function section(text: SheetTextKey): Row {
  return { height: 22, cells: [{ at: "A", wide: 18, style: "section", content: { text } }] };
}

const bad = "#B42318";
const attention = "#FCE4D6";
const heat = "#F4B183";

const conditionals: readonly ConditionalSpec[] = [
  { kind: "scale", on: "newRepPoints..problemRepPoints", color: heat },
  { kind: "formula", on: "order..reasonNext", formula: "={row:status}={dateWords.3}", color: "#7A8694" },
  {
    kind: "formula",
    on: "date",
    formula: "=AND(ISNUMBER({row:date}),{row:date}<{asOf})",
    color: bad,
    bold: true,
  },
  { kind: "scale", on: "score", color: heat },
  {
    kind: "formula",
    on: "rep",
    formula: '=AND({row:rep}="",COUNTA({row:market}:{row:agreed},{row:problemMarket}:{row:problemRep})>0)',
    fill: attention,
    finding: "name.missing",
  },
  {
    kind: "formula",
    on: "agreed",
    formula: "=AND(COUNT({row:agreed},{asOf})=2,{row:agreed}<{asOf},{row:agreed}>{row:last})",
    fill: attention,
    color: bad,
    finding: "visit.overdue",
  },
  {
    kind: "formula",
    on: "daysOnJob",
    formula: "=AND(ISNUMBER({row:daysOnJob}),{row:daysOnJob}<={newRepLimit})",
    fill: attention,
  },
  {
    kind: "formula",
    on: "attainment",
    formula: "=AND(COUNT({row:attainment},{pace})=2,{row:attainment}<{pace})",
    color: bad,
    bold: true,
  },
  {
    kind: "formula",
    on: "daysSince",
    formula: "=AND(ISNUMBER({row:daysSince}),{row:daysSince}>={unvisitedLimit})",
    fill: attention,
    finding: "rep.unvisited",
  },
  ...criteria
    .filter(({ limit }) => limit === undefined)
    .map(({ name }): ConditionalSpec => ({
      kind: "formula",
      on: name,
      formula: `={row:${name}}<>""`,
      fill: attention,
    })),
];

/** Form 5, 协同拜访计划表: whom to accompany next and why, by weights that people can see and change. */
export const jointVisitPlanner: Template = {
  ...heads.jointVisitPlanner,
  tabColor: "#ED7D31",
  columns: [6, 14, 18, 13, 10, 10, 13, 12, 9, 13, 10, 9.4, 9.4, 9.4, 9.4, 8, 7, 46],
  rows: [
    { height: 30, cells: [{ at: "A", wide: 18, style: "title", content: { text: "planner.title" } }] },
    ...head,
    { height: 30, cells: [{ at: "A", wide: 18, style: "note", content: { text: "planner.note" } }] },
    section("planner.next"),
    ...next,
    spacer,
    section("planner.candidates"),
    ...candidates,
  ],
  repeats: {},
  lists: {
    ticks: ["visit.tick"],
    dateWords: ["planner.status.agreed", "planner.status.proposed", "planner.status.waiting"],
    reasons,
  },
  tables: [{ name: "JointVisitCandidates", first: "listNumber", last: "reason" }],
  conditionals,
  charts: [],
  freeze: { rows: 2, columns: 2 },
  print: { orientation: "landscape", tall: 0, titleOf: "rep" },
  sample: jointVisitPlannerSample,
};
