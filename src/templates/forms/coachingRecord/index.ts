import type { SheetTextKey } from "../../../locales/sheets";
import { heads } from "../../heads";
import { coachingRecordSample } from "../../samples/coachingRecord";
import type { ConditionalSpec, Row, Template } from "../../template";
import { head } from "./head";
import { history, outcome } from "./history";
import { last } from "./last";
import { steps } from "./steps";

function section(text: SheetTextKey): Row {
  return { height: 22, cells: [{ at: "A", wide: 9, style: "section", content: { text } }] };
}

const bad = "#B42318";
const good = "#2E7D32";
const attention = "#FCE4D6";

const conditionals: readonly ConditionalSpec[] = [
  {
    kind: "formula",
    on: "lastStep..lastOverdue",
    formula: "=ISNUMBER({lastOverdue})",
    fill: attention,
    color: bad,
  },
  { kind: "formula", on: "overdueSteps", formula: "={overdueSteps}>0", fill: attention, color: bad },
  {
    kind: "formula",
    on: "filed",
    formula: "={filed}={filedWords.2}",
    fill: attention,
    color: bad,
    finding: "record.unfiled",
  },
  {
    kind: "formula",
    on: "outcomeDue",
    formula: '=AND({outcomeStep}<>"",{outcomeDue}="")',
    fill: attention,
    finding: "step.undated",
  },
  {
    kind: "formula",
    on: "agreedStep..overdue",
    formula: "=ISNUMBER({row:overdue})",
    fill: attention,
    color: bad,
    finding: "step.overdue",
  },
  { kind: "formula", on: "status", formula: "={row:status}={statuses.1}", color: good, bold: true },
  // What was agreed without a date can never be overdue, and what has no day is never last time.
  {
    kind: "formula",
    on: "due",
    formula: '=AND({row:agreedStep}<>"",{row:due}="")',
    fill: attention,
    finding: "step.undated",
  },
  {
    kind: "formula",
    on: "day",
    formula: '=AND({row:agreedStep}<>"",{row:day}="")',
    fill: attention,
    finding: "record.undated",
  },
];

/** Form 6, 辅导记录: a talk in five steps after a joint visit, and what has become of each agreed step. */
export const coachingRecord: Template = {
  ...heads.coachingRecord,
  tabColor: "#ED7D31",
  columns: [15, 18, 11, 25, 25, 25, 12, 9, 9],
  rows: [
    { height: 30, cells: [{ at: "A", wide: 9, style: "title", content: { text: "coach.title" } }] },
    ...head,
    { height: 32, cells: [{ at: "A", wide: 9, style: "note", content: { text: "coach.note" } }] },
    section("coach.last"),
    ...last,
    section("coach.steps"),
    ...steps,
    section("coach.outcome"),
    ...outcome,
    section("coach.history"),
    ...history,
  ],
  repeats: {},
  lists: {
    sizes: ["coach.size.small", "coach.size.large"],
    efforts: ["coach.effort.small", "coach.effort.large"],
    statuses: ["coach.status.done", "coach.status.open"],
    filedWords: ["coach.filed.yes", "coach.filed.no"],
  },
  tables: [{ name: "CoachingHistory", first: "day", last: "overdue" }],
  conditionals,
  charts: [],
  freeze: { rows: 2, columns: 1 },
  print: { orientation: "portrait", tall: 0, titleOf: "day" },
  sample: coachingRecordSample,
};
