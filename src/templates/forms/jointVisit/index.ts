import { date, input, label, shortText } from "../../cells";
import { heads } from "../../heads";
import { jointVisitSample } from "../../samples/jointVisit";
import type { CellSpec, Row, Template } from "../../template";
import { attentionMarks } from "./attention";
import { columns } from "./columns";
import { jointVisitSummary } from "./summary";

const head: Row = {
  height: 22,
  cells: [
    label("A", "head.region"),
    input("B", "region", "head.region", shortText, { wide: 3 }),
    label("E", "head.office", 3),
    input("H", "office", "head.office", shortText),
    label("I", "head.name"),
    input("J", "person", "head.name", shortText, { wide: 4, content: { fact: "person" } }),
    label("N", "visit.month", 2),
    input("P", "month", "visit.month", date, { wide: 3, format: "month", content: { fact: "start" } }),
  ],
};

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
  height: 72,
  cells: columns.map(({ at, heading, accept }): CellSpec => ({
    at,
    style: accept.kind === "list" ? "subheadingTurned" : "subheading",
    content: { text: heading },
  })),
};

const visit: Row = {
  height: 32,
  repeat: "list",
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
  repeats: {},
  lists: { ticks: ["visit.tick"] },
  tables: [{ name: "JointVisits", first: "date", last: "signature", filter: false }],
  conditionals: attentionMarks,
  charts: [],
  freeze: { rows: 5, columns: 1 },
  print: { orientation: "landscape", tall: 0, titleOf: "date", titleRows: 2 },
  sample: jointVisitSample,
  summary: jointVisitSummary,
};
