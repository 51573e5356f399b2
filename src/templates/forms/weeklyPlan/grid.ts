import type { SheetTextKey } from "../../../locales/sheets";
import { heading, input, shortText } from "../../cells";
import type { CellSpec, Row } from "../../template";
import type { Week } from "./week";

/** What is written for one visit, line by line. */
const visitLines = ["plan.account", "plan.department", "plan.product"] as const;
const visitsInHalfDay = 3;
const linesInHalfDay = visitLines.length * visitsInHalfDay;

/** The days from left to right, morning above afternoon, and the number of visits below. */
export function grid(week: Week): Row[] {
  return [
    ...headings(week),
    ...halfDay("plan.morning", week),
    ...halfDay("plan.afternoon", week),
    count(week),
  ];
}

/** The dates begin at the Monday of the week, so that each stands under its own day whatever was typed. */
function headings({ days }: Week): Row[] {
  return [
    {
      height: 20,
      cells: [
        { at: "A", wide: 2, tall: 2, style: "heading", content: { text: "plan.time" } },
        ...days.map((day) => heading(day.at, day.heading)),
      ],
    },
    {
      cells: days.map(({ at }, index): CellSpec => ({
        at,
        style: "subheading",
        format: "day",
        content: { formula: `=IF({weekStart}="","",{weekStart}-WEEKDAY({weekStart},2)+${index + 1})` },
      })),
    },
  ];
}

/** Nine lines: three visits of account, department and product, for each day of the week. */
function halfDay(text: SheetTextKey, { days }: Week): Row[] {
  return Array.from({ length: linesInHalfDay }, (_, line): Row => ({
    height: 16,
    cells: [
      ...(line === 0
        ? [{ at: "A", tall: linesInHalfDay, style: "subheading", content: { text } } as const]
        : []),
      { at: "B", name: "line", style: "label", content: { text: visitLines[line % visitLines.length]! } },
      ...days.map(({ at, name }) => input(at, name, "plan.visit", shortText)),
    ],
  }));
}

function count({ days }: Week): Row {
  return {
    height: 20,
    cells: [
      { at: "A", wide: 2, style: "totalText", content: { text: "plan.count" } },
      ...days.map(({ at, name }): CellSpec => ({
        at,
        style: "totalCenter",
        format: "countOrBlank",
        name: `${name}Visits`,
        content: { formula: `=SUMPRODUCT(({line}={line.1})*({${name}}<>""))` },
      })),
    ],
  };
}
