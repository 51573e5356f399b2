import type { SheetTextKey } from "../../../locales/sheets";
import { heading, input, shortText } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { monday, nextMonday } from "./week";

/** What the classes of customers are called until somebody calls them otherwise. */
export const classNames: readonly SheetTextKey[] = [
  "schedule.class.a",
  "schedule.class.b",
  "schedule.class.c",
];

/** Classes of customers: how many visits a week they should have, have been given, have had, and will have. */
export const classes: readonly Row[] = [
  {
    height: 26,
    cells: [
      heading("A", "schedule.class"),
      heading("B", "schedule.target", "targetHeading"),
      heading("C", "schedule.planned", "plannedHeading"),
      heading("D", "schedule.made", "madeHeading"),
      heading("E", "schedule.rate"),
      heading("F", "schedule.next", "nextHeading"),
    ],
  },
  ...classNames.map((text): Row => ({
    height: 22,
    cells: [
      input("A", "className", "schedule.class", shortText, { style: "inputCenter", content: { text } }),
      input(
        "B",
        "classTarget",
        "schedule.target",
        { kind: "whole", min: 0, max: 999 },
        { format: "countOrBlank" },
      ),
      count("C", "classPlanned", "planClass", "planDate"),
      count("D", "classMade", "visitClass", "visitDate"),
      rate("E", "classRate", "{row:classMade}", "{row:classTarget}"),
      centered("F", "classNext", "=COUNTIF({nextClass},{row:className})"),
    ],
  })),
  {
    height: 22,
    cells: [
      { at: "A", style: "totalCenter", content: { text: "schedule.total" } },
      total("B", "allTarget", "=SUM({classTarget})"),
      total("C", "allPlanned", "=SUM({classPlanned})"),
      total("D", "allMade", "=SUM({classMade})"),
      { ...rate("E", "allRate", "{allMade}", "{allTarget}"), style: "totalCenter" },
      total("F", "allNext", "=SUM({classNext})"),
    ],
  },
];

function centered(at: string, name: string, formula: string): CellSpec {
  return { at, name, style: "resultCenter", format: "countOrBlank", content: { formula } };
}

/** A visit counts for its class on any day of the week, Sunday included. */
function count(at: string, name: string, ofClass: string, ofDate: string): CellSpec {
  const within = `{${ofDate}},">="&${monday},{${ofDate}},"<"&${nextMonday}`;
  return centered(at, name, `=IF({weekStart}="",0,COUNTIFS({${ofClass}},{row:className},${within}))`);
}

function rate(at: string, name: string, made: string, target: string): CellSpec {
  const formula = `=IF(N(${target})=0,"",${made}/${target})`;
  return { at, name, style: "resultCenter", format: "percent", content: { formula } };
}

function total(at: string, name: string, formula: string): CellSpec {
  return { ...centered(at, name, formula), style: "totalCenter" };
}
