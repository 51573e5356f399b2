import type { SheetTextKey } from "../../../locales/sheets";
import type { FormatName } from "../../../sheet/styles";
import { heading, label, result, total } from "../../cells";
import { heads } from "../../heads";
import type { Row, SheetForm } from "../../template";

type Figure = { at: string; name: string; heading: SheetTextKey; cell: string; format: FormatName };

/** What is taken from each person's sheet, by the name that it has there. */
const figures: readonly Figure[] = [
  { at: "B", name: "quota", heading: "funnel.quota", cell: "quota", format: "amountOrBlank" },
  { at: "C", name: "achieved", heading: "funnel.achieved", cell: "achieved", format: "amountOrBlank" },
  {
    at: "D",
    name: "expected",
    heading: "funnel.expectedAmount",
    cell: "allExpectedAmount",
    format: "amountOrBlank",
  },
  { at: "E", name: "gap", heading: "funnel.gap", cell: "gap", format: "amount" },
  { at: "F", name: "deals", heading: "funnel.deals", cell: "dealsShort", format: "count" },
  { at: "G", name: "leads", heading: "funnel.leads", cell: "leadsShort", format: "count" },
];

const head: Row = {
  height: 22,
  cells: [
    label("A", "funnel.period"),
    { at: "B", wide: 3, style: "resultText", content: { fact: "period" } },
  ],
};

const headings: Row = {
  height: 34,
  cells: [
    heading("A", "funnel.person"),
    ...figures.map(({ at, name, heading: text }) => heading(at, text, `${name}Heading`)),
  ],
};

const person: Row = {
  height: 20,
  repeat: "people",
  cells: [
    {
      at: "A",
      name: "person",
      style: "label",
      content: { formula: '=IF({sheet:person}="","",{sheet:person})' },
    },
    ...figures.map(({ at, name, cell, format }) => result(at, name, format, `={sheet:${cell}}`)),
  ],
};

const totals: Row = {
  height: 22,
  cells: [
    { at: "A", style: "totalText", content: { text: "funnel.summary.total" } },
    ...figures.map(({ at, name, format }) =>
      total(at, `${name}Total`, format, `=IF(COUNT({${name}})=0,"",SUM({${name}}))`),
    ),
  ],
};

/** Room for the picture: a bar for each person, as long as the quota. */
const picture: Row = { repeat: "picture", cells: [{ at: "A", name: "picture", style: "note" }] };

const short = "#B42318";

/** The funnels of several people, a row each, and together. */
export const smallDealFunnelSummary: SheetForm = {
  ...heads.smallDealFunnel.summary,
  tabColor: "#1F4E79",
  columns: [22, 15, 15, 15, 15, 15, 15],
  rows: [
    { height: 30, cells: [{ at: "A", wide: 7, style: "title", content: { text: "funnel.summary.title" } }] },
    head,
    { height: 20, cells: [{ at: "A", wide: 7, style: "note", content: { text: "funnel.summary.note" } }] },
    headings,
    person,
    totals,
    { height: 8, cells: [] },
    picture,
  ],
  repeats: { picture: 16 },
  lists: {},
  tables: [],
  conditionals: [
    { kind: "formula", on: "gap", formula: "=AND(ISNUMBER({row:gap}),{row:gap}>0)", color: short },
    { kind: "formula", on: "gapTotal", formula: "=AND(ISNUMBER({gapTotal}),{gapTotal}>0)", color: short },
  ],
  charts: [
    {
      name: "QuotaByPerson",
      kind: "stackedBar",
      title: "funnel.summary.chart",
      categories: "person",
      series: [
        { name: "achievedHeading", values: "achieved", color: "#2E75B6" },
        { name: "expectedHeading", values: "expected", color: "#9DC3E6" },
        { name: "gapHeading", values: "gap", color: "#F4B183" },
      ],
      position: { from: "A", to: "G", first: "picture", last: "picture" },
    },
  ],
  freeze: { rows: 4, columns: 1 },
  print: { orientation: "landscape", tall: 0, titleOf: "person" },
  sample: () => ({}),
};
