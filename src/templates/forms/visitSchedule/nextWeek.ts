import type { StyleName } from "../../../sheet/styles";
import { heading } from "../../cells";
import type { CellSpec, Row } from "../../template";

/** 下周计划: the visits agreed for next week, in the columns of the visits to make. */
export const nextWeek: readonly Row[] = [
  {
    height: 26,
    cells: [
      heading("A", "schedule.date", "agreedHeading"),
      heading("B", "schedule.company"),
      heading("C", "schedule.class"),
      heading("D", "schedule.way"),
      heading("E", "schedule.aim"),
      heading("F", "schedule.lastResult"),
    ],
  },
  {
    height: 28,
    repeat: "list",
    cells: [
      {
        at: "A",
        name: "nextDate",
        style: "resultCenter",
        format: "date",
        content: { formula: `=IFERROR(${agreed("visitNext")},"")` },
      },
      carried("B", "nextCompany", "visitCompany", "resultSentence"),
      carried("C", "nextClass", "visitClass", "resultCenter"),
      carried("D", "nextWay", "visitWay", "resultCenter"),
      carried("E", "nextAim", "visitAction", "resultSentence"),
      carried("F", "nextResult", "visitResult", "resultSentence"),
    ],
  },
];

/** The visit whose place in next week's plan is this row's. */
function agreed(column: string): string {
  return `INDEX({${column}},MATCH(ROW()-ROW({agreedHeading}),{nextOrder},0))`;
}

function carried(at: string, name: string, column: string, style: StyleName): CellSpec {
  return { at, name, style, content: { formula: `=IFERROR(${agreed(column)}&"","")` } };
}
