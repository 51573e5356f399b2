import { date, heading, input, sentence, shortText } from "../../cells";
import type { CellSpec, Row } from "../../template";

/** The plan's second visit to a company is the second one made there, and so on. */
const timesPlanned = "COUNTIF({planCompany.1}:{row:planCompany},{row:planCompany})";

/** 需要进行的访问: the week's visits as planned; beside each, what became of it. */
export const toMake: readonly Row[] = [
  {
    height: 26,
    cells: [
      heading("A", "schedule.date"),
      heading("B", "schedule.company", "planHeading"),
      heading("C", "schedule.class"),
      heading("D", "schedule.way"),
      heading("E", "schedule.aim"),
      heading("F", "schedule.result"),
      heading("G", "schedule.action"),
      heading("H", "schedule.nextVisit"),
      heading("I", "schedule.state"),
    ],
  },
  {
    height: 28,
    repeat: "list",
    cells: [
      input("A", "planDate", "schedule.plan.date", date, { format: "date" }),
      input("B", "planCompany", "schedule.plan.company", shortText),
      input("C", "planClass", "schedule.plan.class", { kind: "list", of: "className" }),
      input("D", "planWay", "schedule.plan.way", { kind: "list", of: "ways" }),
      input("E", "planAim", "schedule.plan.aim", sentence),
      outcome("F", "planResult", "visitResult"),
      outcome("G", "planAction", "visitAction"),
      {
        at: "H",
        name: "planNext",
        style: "resultCenter",
        format: "date",
        content: { formula: whenMade(`IF(${ofVisit("visitNext")}=0,"",${ofVisit("visitNext")})`) },
      },
      { at: "I", name: "planState", style: "resultCenter", content: { formula: state() } },
    ],
  },
];

/** What a column of the visits made says of this visit; an error where it was not made. */
function ofVisit(column: string): string {
  const place = `({visitCompany}<>{row:planCompany})*1E6+ROW({visitCompany})-ROW({visitHeading})`;
  return `INDEX({${column}},SUMPRODUCT(SMALL(${place},${timesPlanned})))`;
}

function whenMade(found: string): string {
  return `=IF({row:planCompany}="","",IFERROR(${found},""))`;
}

function outcome(at: string, name: string, column: string): CellSpec {
  return {
    at,
    name,
    style: "resultSentence",
    content: { formula: whenMade(`${ofVisit(column)}&""`) },
  };
}

function state(): string {
  const isMade = `COUNTIF({visitCompany},{row:planCompany})>=${timesPlanned}`;
  const isOverdue = 'AND({row:planDate}<>"",{row:planDate}<{asOf})';
  return `=IF({row:planCompany}="","",IF(${isMade},{states.1},IF(${isOverdue},{states.2},{states.3})))`;
}
