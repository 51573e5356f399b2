import type { SheetTextKey } from "../../../locales/sheets";
import { date, input } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { columns, isTicked } from "./columns";

export const timesOfDay: readonly SheetTextKey[] = ["log.morning", "log.afternoon", "log.evening"];

/** Lines for what does not fit into a half-day's one. */
const furtherLines = 4;

/** A sixth day still leaves the page its size. */
function lineHeight(days: number): number {
  return days > 5 ? 24 : 27.5;
}

const weekday: CellSpec = {
  at: "B",
  name: "weekday",
  style: "resultCenter",
  content: { formula: '=IF({row:day}="","",INDEX({weekdays},WEEKDAY({row:day},2)))' },
};

const filled: readonly CellSpec[] = columns.map((column): CellSpec => {
  const { at, name, heading, hint, accept } = column;
  return {
    ...{ at, name },
    style: isTicked(column) ? "inputCenter" : "input",
    input: { label: heading, hint, accept },
  };
});

/** The headings of the columns; the groups stand in the row above them. */
export const headings: Row = {
  height: 72,
  cells: [
    { at: "A", style: "subheading", content: { text: "log.date" } },
    { at: "B", style: "subheading", content: { text: "log.weekday" } },
    { at: "C", style: "subheading", content: { text: "log.timeOfDay" } },
    ...columns.map((column): CellSpec => ({
      at: column.at,
      style: isTicked(column) ? "subheadingTurned" : "subheading",
      content: { text: column.heading },
    })),
  ],
};

/** A line for morning, afternoon and evening of each day, and some more for second visits. */
export function lines(days: number): Row[] {
  return [
    ...Array.from({ length: days }, (_, day) => timesOfDay.map((time) => halfDay(day, time))).flat(),
    ...Array.from({ length: furtherLines }, () => further),
  ].map((cells): Row => ({ height: lineHeight(days), cells }));
}

function halfDay(day: number, time: SheetTextKey): CellSpec[] {
  const formula = `=IF({weekStart}="","",{weekStart}-WEEKDAY({weekStart},2)+${day + 1})`;
  return [
    { at: "A", name: "day", style: "resultCenter", format: "day", content: { formula } },
    weekday,
    { at: "C", name: "timeOfDay", style: "labelCenter", content: { text: time } },
    ...filled,
  ];
}

const further: readonly CellSpec[] = [
  input("A", "furtherDay", "log.date", date, { format: "day" }),
  weekday,
  input("C", "furtherTimeOfDay", "log.timeOfDay", { kind: "list", of: "timesOfDay" }),
  ...filled,
];

/** How often each column is ticked, and how many accounts were visited. */
export const counts: Row = {
  height: 20,
  cells: [
    { at: "A", wide: 3, style: "totalText", content: { text: "log.count" } },
    ...columns.map((column): CellSpec => {
      const { at, name } = column;
      if (isTicked(column)) return counted(at, `${name}Count`, `=COUNTIF({${name}},{ticks})`);
      return name === "account"
        ? counted(at, "visitCount", "=COUNTA({account})")
        : { at, style: "totalCenter" };
    }),
  ],
};

function counted(at: string, name: string, formula: string): CellSpec {
  return { at, name, style: "totalCenter", format: "countOrBlank", content: { formula } };
}
