import type { SheetTextKey } from "../../../locales/sheets";
import { heads } from "../../heads";
import { smallDealFunnelSample } from "../../samples/smallDealFunnel";
import type { ConditionalSpec, Row, Template } from "../../template";
import { analysis } from "./analysis";
import { deals } from "./deals";
import { head, keyFigures } from "./keyFigures";
import { roll } from "./roll";

const spacer: Row = { height: 8, cells: [] };

function section(text: SheetTextKey): Row {
  return { height: 22, cells: [{ at: "A", wide: 10, style: "section", content: { text } }] };
}

const bad = "#B42318";
const attention = "#FCE4D6";

const conditionals: readonly ConditionalSpec[] = [
  { kind: "bar", on: "count", color: "#9DC3E6" },
  { kind: "formula", on: "gap", formula: "=AND(ISNUMBER({gap}),{gap}>0)", color: bad },
  {
    kind: "formula",
    on: "balance",
    formula: "=AND(ISNUMBER({row:balance}),{row:balance}<0)",
    color: bad,
    bold: true,
  },
  // A deal in no stage of the analysis counts nowhere: a stage renamed or forgotten must not pass in silence.
  {
    kind: "formula",
    on: "stage",
    formula:
      '=OR(AND({row:stage}<>"",COUNTIF({stageName..wonName},{row:stage})=0),AND({row:stage}="",{row:amount}<>""))',
    fill: attention,
    color: bad,
  },
  {
    kind: "formula",
    on: "daysInStage",
    formula: "=AND(ISNUMBER({row:daysInStage}),{row:daysInStage}>{dayLimit},{row:stage}<>{wonName})",
    fill: attention,
  },
];

/** Form 7, 常规销售漏斗表: the analysis of Sales models 2 to 4 above the list of deals that it counts. */
export const smallDealFunnel: Template = {
  ...heads.smallDealFunnel,
  tabColor: "#2E75B6",
  columns: [19, 13, 11, 12, 12, 12, 11, 20, 12, 13],
  rows: [
    { height: 30, cells: [{ at: "A", wide: 10, style: "title", content: { text: "funnel.title" } }] },
    head,
    { height: 20, cells: [{ at: "A", wide: 10, style: "note", content: { text: "funnel.note" } }] },
    ...keyFigures,
    spacer,
    section("funnel.analysis"),
    ...analysis,
    spacer,
    section("roll.title"),
    ...roll,
    spacer,
    section("deals.title"),
    ...deals,
  ],
  repeats: { rollWeeks: 6, deals: 100 },
  lists: {},
  tables: [{ name: "Deals", first: "customer", last: "dealExpected" }],
  conditionals,
  charts: [
    {
      name: "WonByWeek",
      kind: "column",
      title: "roll.chart",
      categories: "rollWeek",
      series: [{ name: "rollWonHeading", values: "rollWon", color: "#2E75B6" }],
      position: { from: "G", to: "J", first: "rollWonHeading", last: "rollTotal" },
    },
  ],
  freeze: { rows: 2, columns: 1 },
  print: { orientation: "landscape", tall: 0, titleOf: "customer" },
  sample: smallDealFunnelSample,
};
