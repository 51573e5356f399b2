import type { SheetTextKey } from "../../../locales/sheets";
import type { FormatName } from "../../../sheet/styles";
import { heading, label, result, total } from "../../cells";
import { heads } from "../../heads";
import type { Row, SheetForm } from "../../template";

/** What is taken from each person's sheet, by the name that it has there. */
const figures: readonly { at: string; name: string; heading: SheetTextKey; format: FormatName }[] = [
  { at: "B", name: "quota", heading: "forecast.quota", format: "amountOrBlank" },
  { at: "C", name: "achieved", heading: "forecast.achieved", format: "amountOrBlank" },
  { at: "D", name: "committedPart", heading: "forecast.committed", format: "amountOrBlank" },
  { at: "E", name: "probablePart", heading: "forecast.probable", format: "amountOrBlank" },
  { at: "F", name: "outsidePart", heading: "forecast.outside", format: "amount" },
  { at: "G", name: "forecast", heading: "forecast.forecast", format: "amount" },
  { at: "I", name: "gap", heading: "forecast.gap", format: "amount" },
];

const head: Row = {
  height: 22,
  cells: [
    label("A", "forecast.period"),
    { at: "B", wide: 3, style: "resultText", content: { fact: "period" } },
  ],
};

const headings: Row = {
  height: 34,
  cells: [
    heading("A", "forecast.person"),
    ...figures.map(({ at, name, heading: text }) => heading(at, text, `${name}Heading`)),
    heading("H", "forecast.completion"),
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
    ...figures.map(({ at, name, format }) => result(at, name, format, `={sheet:${name}}`)),
    result("H", "completion", "percent", "={sheet:completion}"),
  ],
};

const totals: Row = {
  height: 22,
  cells: [
    { at: "A", style: "totalText", content: { text: "forecast.summary.total" } },
    ...figures.map(({ at, name, format }) =>
      total(at, `${name}Total`, format, `=IF(COUNT({${name}})=0,"",SUM({${name}}))`),
    ),
    total(
      "H",
      "completionTotal",
      "percent",
      '=IF(OR({forecastTotal}="",{quotaTotal}=0),"",{forecastTotal}/{quotaTotal})',
    ),
  ],
};

/** Room for the picture: a bar for each person. */
const picture: Row = { repeat: "picture", cells: [{ at: "A", name: "picture", style: "note" }] };

const short = "#B42318";

/** The forecasts of several people, a row each, and together. */
export const revenueForecastSummary: SheetForm = {
  ...heads.revenueForecast.summary,
  tabColor: "#4B2E83",
  columns: [22, 15, 15, 15, 15, 15, 15, 15, 15],
  rows: [
    {
      height: 30,
      cells: [{ at: "A", wide: 9, style: "title", content: { text: "forecast.summary.title" } }],
    },
    head,
    { height: 20, cells: [{ at: "A", wide: 9, style: "note", content: { text: "forecast.summary.note" } }] },
    headings,
    person,
    totals,
    { height: 8, cells: [] },
    picture,
  ],
  repeats: { picture: 16 },
  lists: {},
  tables: [],
  conditionals: ["gap", "gapTotal"].map((on) => ({
    kind: "formula",
    on,
    formula: `=AND(ISNUMBER({row:${on}}),{row:${on}}>0)`,
    color: short,
  })),
  charts: [
    {
      name: "ForecastByPerson",
      kind: "stackedBar",
      title: "forecast.summary.chart",
      categories: "person",
      series: [
        { name: "achievedHeading", values: "achieved", color: "#2E75B6" },
        { name: "committedPartHeading", values: "committedPart", color: "#70AD47" },
        { name: "probablePartHeading", values: "probablePart", color: "#C5E0B4" },
        { name: "outsidePartHeading", values: "outsidePart", color: "#C9BFE3" },
      ],
      position: { from: "A", to: "I", first: "picture", last: "picture" },
    },
  ],
  freeze: { rows: 4, columns: 1 },
  print: { orientation: "landscape", tall: 0, titleOf: "person" },
  sample: () => ({}),
};
