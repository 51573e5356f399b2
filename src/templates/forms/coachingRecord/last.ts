import { heading, label } from "../../cells";
import type { CellSpec, Row } from "../../template";

/** The day of this visit; any day there is, where it has none yet. */
const thisVisit = 'IF({visitDate}="",2958466,{visitDate})';

/** For each line of the history 1 where something was agreed before this visit. */
const earlier = `({agreedStep}<>"")*({day}<>"")*({day}<${thisVisit})`;

/** For each of these 1 where none is later. Days are only compared: an empty text pasted among them does no harm. */
const latest = `${earlier}*(COUNTIFS({day},">"&{day},{day},"<"&${thisVisit},{agreedStep},"<>")=0)`;

/** Says what stands in the history's line of last time, and nothing where that is empty. */
function lastTime(name: string): string {
  const there = `INDEX({${name}},{lastLine})`;
  return `=IF({lastLine}="","",IF(${there}="","",${there}))`;
}

/** What was agreed last time, taken from the latest earlier line of the history, and what is still open of it all. */
export const last: readonly Row[] = [
  {
    height: 32,
    cells: [
      heading("A", "coach.last.date"),
      heading("B", "coach.account"),
      heading("C", "coach.last.line"),
      { ...heading("D", "coach.last.step"), wide: 3 },
      heading("G", "coach.due"),
      heading("H", "coach.status"),
      heading("I", "coach.overdue"),
    ],
  },
  {
    height: 34,
    cells: [
      {
        at: "A",
        name: "lastDay",
        style: "resultCenter",
        format: "date",
        content: { formula: lastTime("day") },
      },
      { at: "B", name: "lastAccount", style: "resultSentence", content: { formula: lastTime("account") } },
      {
        at: "C",
        name: "lastLine",
        style: "resultCenter",
        format: "count",
        content: {
          formula: `=IF(SUMPRODUCT(${earlier})=0,"",SUMPRODUCT(MAX(${latest}*(ROW({day})-ROW({historyHead})))))`,
        },
      },
      {
        at: "D",
        wide: 3,
        name: "lastStep",
        style: "resultSentence",
        content: { formula: lastTime("agreedStep") },
      },
      {
        at: "G",
        name: "lastDue",
        style: "resultCenter",
        format: "date",
        content: { formula: lastTime("due") },
      },
      {
        at: "H",
        name: "lastStatus",
        style: "resultCenter",
        content: {
          formula:
            '=IF({lastLine}="","",IF(INDEX({status},{lastLine})="",{statuses.2},INDEX({status},{lastLine})))',
        },
      },
      {
        at: "I",
        name: "lastOverdue",
        style: "resultCenter",
        format: "count",
        content: { formula: lastTime("overdue") },
      },
    ],
  },
  {
    height: 22,
    cells: [
      label("A", "coach.open", 3),
      key("D", "openSteps", "countOrBlank", '=SUMPRODUCT(({agreedStep}<>"")*({status}<>{statuses.1}))'),
      label("E", "coach.overdue.count"),
      key("F", "overdueSteps", "countOrBlank", "=COUNT({overdue})"),
      label("G", "coach.rate", 2),
      key(
        "I",
        "doneRate",
        "percent",
        '=IF(COUNTA({agreedStep})=0,"",SUMPRODUCT(({agreedStep}<>"")*({status}={statuses.1}))/COUNTA({agreedStep}))',
      ),
    ],
  },
];

function key(at: string, name: string, format: "countOrBlank" | "percent", formula: string): CellSpec {
  return { at, name, style: "key", format, content: { formula } };
}
