import type { SheetTextKey } from "../../locales/sheets";
import { heads } from "../heads";
import { jointVisitSample } from "../samples/jointVisit";
import type { Accept, CellSpec, Row, Template } from "../template";

const shortText: Accept = { kind: "text", maxLength: 60 };
const tick: Accept = { kind: "list", of: "ticks" };

function label(at: string, text: SheetTextKey, wide = 1): CellSpec {
  return { at, wide, style: "label", content: { text } };
}

type JointVisitColumn = {
  at: string;
  name: string;
  heading: SheetTextKey;
  hint: SheetTextKey;
  accept: Accept;
  width: number;
};

function ticked(at: string, name: string, heading: SheetTextKey, width: number): JointVisitColumn {
  return { at, name, heading, hint: "visit.tick.hint", accept: tick, width };
}

const columns: readonly JointVisitColumn[] = [
  {
    at: "A",
    name: "date",
    heading: "visit.date",
    hint: "visit.date.hint",
    accept: { kind: "date" },
    width: 12,
  },
  ticked("B", "morning", "visit.morning", 6),
  ticked("C", "afternoon", "visit.afternoon", 6),
  { at: "D", name: "time", heading: "visit.time", hint: "visit.time.hint", accept: shortText, width: 12 },
  ticked("E", "government", "visit.government", 6),
  ticked("F", "trade", "visit.trade", 6),
  ticked("G", "customer", "visit.customer", 7),
  {
    at: "H",
    name: "account",
    heading: "visit.account",
    hint: "visit.account.hint",
    accept: shortText,
    width: 22,
  },
  { at: "I", name: "place", heading: "visit.place", hint: "visit.place.hint", accept: shortText, width: 14 },
  ticked("J", "problemMarket", "visit.problemMarket", 9),
  ticked("K", "newMarket", "visit.newMarket", 9),
  ticked("L", "promisingMarket", "visit.promisingMarket", 9),
  ticked("M", "newRep", "visit.newRep", 9),
  ticked("N", "problemRep", "visit.problemRep", 9),
  ticked("O", "notMet", "visit.notMet", 7),
  {
    at: "P",
    name: "result",
    heading: "visit.result",
    hint: "visit.result.hint",
    accept: { kind: "text", maxLength: 200 },
    width: 28,
  },
  { at: "Q", name: "rep", heading: "visit.rep", hint: "visit.rep.hint", accept: shortText, width: 13 },
  {
    at: "R",
    name: "signature",
    heading: "visit.signature",
    hint: "visit.signature.hint",
    accept: shortText,
    width: 11,
  },
];

const head: Row = {
  height: 22,
  cells: [
    label("A", "head.region"),
    field("B", "region", "head.region", "head.region.hint", 3),
    label("E", "head.office", 3),
    field("H", "office", "head.office", "head.office.hint"),
    label("I", "head.name"),
    { ...field("J", "person", "head.name", "head.name.hint", 3), content: { fact: "person" } },
    label("M", "visit.month", 2),
    { at: "O", wide: 4, style: "resultText", content: { fact: "period" } },
  ],
};

function field(at: string, name: string, text: SheetTextKey, hint: SheetTextKey, wide = 1): CellSpec {
  return { at, name, wide, style: "input", input: { label: text, hint, accept: shortText } };
}

/** The names of the groups above their columns; a lone column has an empty cell there. */
const groups: Row = {
  height: 20,
  cells: [
    { at: "A", style: "heading" },
    { at: "B", wide: 3, style: "heading", content: { text: "visit.when" } },
    { at: "E", wide: 4, style: "heading", content: { text: "visit.whom" } },
    { at: "I", style: "heading" },
    { at: "J", wide: 5, style: "heading", content: { text: "visit.focus" } },
    ...["O", "P", "Q", "R"].map((at): CellSpec => ({ at, style: "heading" })),
  ],
};

const headings: Row = {
  height: 44,
  cells: columns.map(({ at, heading }): CellSpec => ({
    at,
    style: "subheading",
    content: { text: heading },
  })),
};

const visit: Row = {
  height: 34,
  repeat: "visits",
  cells: columns.map(({ at, name, heading, hint, accept }): CellSpec => ({
    at,
    name,
    style: accept.kind === "text" ? "input" : "inputCenter",
    ...(accept.kind === "date" && { format: "date" as const }),
    input: { label: heading, hint, accept },
  })),
};

const counts: Row = {
  height: 22,
  cells: columns.map(({ at, name, accept }): CellSpec => {
    if (name === "date") return { at, style: "totalText", content: { text: "visit.count" } };
    if (accept.kind === "list") {
      return {
        at,
        style: "totalCenter",
        format: "countOrBlank",
        name: `${name}Count`,
        content: { formula: `=COUNTIF({${name}},{ticks})` },
      };
    }
    if (name !== "account") return { at, style: "totalCenter" };
    return {
      at,
      style: "totalCenter",
      format: "countOrBlank",
      name: "visitCount",
      content: { formula: "=COUNTA({account})" },
    };
  }),
};

const missing = "#FCE4D6";

/** Form 5, 管理人员协同拜访表: whom a manager went with, to which account, why, and what came of it. */
export const jointVisit: Template = {
  ...heads.jointVisit,
  tabColor: "#ED7D31",
  columns: columns.map(({ width }) => width),
  rows: [
    { height: 30, cells: [{ at: "A", wide: 18, style: "title", content: { text: "visit.title" } }] },
    head,
    { height: 20, cells: [{ at: "A", wide: 18, style: "note", content: { text: "visit.rule" } }] },
    groups,
    headings,
    visit,
    counts,
    { height: 34, cells: [{ at: "A", wide: 18, style: "note", content: { text: "visit.principle" } }] },
  ],
  repeats: { visits: 15 },
  lists: { ticks: ["visit.tick"] },
  tables: [{ name: "JointVisits", first: "date", last: "signature" }],
  conditionals: [
    ...["place", "account"].map((on) => ({
      kind: "formula" as const,
      on,
      formula: `=AND({row:date}<>"",{row:${on}}="")`,
      fill: missing,
    })),
    {
      kind: "formula",
      on: "result",
      formula: '=AND({row:date}<>"",{row:date}<TODAY(),{row:result}="",{row:notMet}="")',
      fill: missing,
    },
  ],
  charts: [],
  freeze: { rows: 5, columns: 1 },
  print: { orientation: "landscape", tall: 0, titleOf: "date" },
  sample: jointVisitSample,
};
