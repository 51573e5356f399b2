import { date, heading, input, sentence, shortText } from "../../cells";
import type { ContentSpec, Row } from "../../template";
import { nextMonday } from "./week";

/** How many visits to the company have been made, this one included: it answers the plan's visit of that number. */
export const timesMade = "COUNTIF({visitCompany.1}:{row:visitCompany},{row:visitCompany})";

/** 已经进行的访问: the visits made, planned or not; the last column numbers the next ones for the lists below. */
export const done: readonly Row[] = [
  {
    height: 34,
    cells: [
      heading("A", "schedule.date"),
      heading("B", "schedule.company", "visitHeading"),
      heading("C", "schedule.class"),
      heading("D", "schedule.way"),
      heading("E", "schedule.aim"),
      heading("F", "schedule.result"),
      heading("G", "schedule.action"),
      heading("H", "schedule.nextVisit"),
      heading("I", "schedule.order"),
    ],
  },
  {
    height: 28,
    repeat: "list",
    cells: [
      input("A", "visitDate", "schedule.made.date", date, { format: "date" }),
      input("B", "visitCompany", "schedule.made.company", shortText),
      input(
        "C",
        "visitClass",
        "schedule.made.class",
        { kind: "list", of: "className" },
        { content: asPlanned("planClass") },
      ),
      input(
        "D",
        "visitWay",
        "schedule.made.way",
        { kind: "list", of: "ways" },
        { content: asPlanned("planWay") },
      ),
      input("E", "visitAim", "schedule.made.aim", sentence, { content: asPlanned("planAim") }),
      input("F", "visitResult", "schedule.made.result", sentence),
      input("G", "visitAction", "schedule.made.action", sentence),
      input("H", "visitNext", "schedule.made.next", date, { format: "date" }),
      { at: "I", name: "nextOrder", style: "resultCenter", format: "count", content: { formula: order() } },
    ],
  },
];

/** What the plan says of this visit to the company; people may write over it. */
function asPlanned(column: string): ContentSpec {
  const place = `({planCompany}<>{row:visitCompany})*1E6+ROW({planCompany})-ROW({planHeading})`;
  const found = `INDEX({${column}},SUMPRODUCT(SMALL(${place},${timesMade})))`;
  return { formula: `=IF({row:visitCompany}="","",IFERROR(${found}&"",""))` };
}

/** By date, on from next week; visits of one day keep the order in which they stand here. */
function order(): string {
  const before = `COUNTIFS({visitNext},">="&${nextMonday},{visitNext},"<"&{row:visitNext})`;
  const sameDay = "COUNTIF({visitNext.1}:{row:visitNext},{row:visitNext})";
  const number = `IF({row:visitNext}>=${nextMonday},${before}+${sameDay},"")`;
  return `=IF(OR({row:visitNext}="",{weekStart}=""),"",${number})`;
}
