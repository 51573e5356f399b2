import type { SheetTextKey } from "../../../locales/sheets";
import { amount, input, label } from "../../cells";
import type { CellSpec, ConditionalSpec, Row } from "../../template";

type Day = { at: string; name: string; heading: SheetTextKey; hours?: number };

/** The days of the week from left to right; five of them are working days of eight hours. */
export const days: readonly Day[] = [
  { at: "H", name: "monday", heading: "guide.monday", hours: 8 },
  { at: "I", name: "tuesday", heading: "guide.tuesday", hours: 8 },
  { at: "J", name: "wednesday", heading: "guide.wednesday", hours: 8 },
  { at: "K", name: "thursday", heading: "guide.thursday", hours: 8 },
  { at: "L", name: "friday", heading: "guide.friday", hours: 8 },
  { at: "M", name: "saturday", heading: "guide.saturday" },
  { at: "N", name: "sunday", heading: "guide.sunday" },
];

/** Above the week's columns: the date of each day, its hours, and how many of them are planned. */
export const dayTotals: readonly Row[] = [
  row("guide.date", ({ at }, index) => ({
    at,
    style: "subheading",
    format: "day",
    content: { formula: `=IF({weekStart}="","",{weekStart}-WEEKDAY({weekStart},2)+${index + 1})` },
  })),
  row(
    "guide.available",
    ({ at, name, hours }) =>
      input(at, `${name}Available`, "guide.available", amount, {
        format: "amount",
        ...(hours !== undefined && { content: { number: hours } }),
      }),
    week("weekAvailable", "Available"),
  ),
  row(
    "guide.dayPlanned",
    ({ at, name }) => calculated(at, `${name}Planned`, `=SUM({${name}})`),
    week("weekPlanned", "Planned"),
  ),
  row(
    "guide.free",
    ({ at, name }) => remaining(at, `${name}Free`, left(name)),
    remaining("G", "weekFree", "=SUM({mondayFree..sundayFree})"),
  ),
];

/** A day that holds more than its hours. */
export const overfull: readonly ConditionalSpec[] = days.map(({ name }) => ({
  kind: "formula",
  on: `${name}Free`,
  formula: `=N({${name}Free})<0`,
  fill: "#FCE4D6",
  color: "#B42318",
  finding: "day.full",
}));

function row(text: SheetTextKey, day: (day: Day, index: number) => CellSpec, inWeek?: CellSpec): Row {
  return {
    height: 20,
    cells: [label("A", text, inWeek ? 6 : 7), ...(inWeek ? [inWeek] : []), ...days.map(day)],
  };
}

function calculated(at: string, name: string, formula: string): CellSpec {
  return { at, name, style: "resultCenter", format: "amountOrBlank", content: { formula } };
}

/** None left is worth saying: the day is full. */
function remaining(at: string, name: string, formula: string): CellSpec {
  return { ...calculated(at, name, formula), format: "amount" };
}

function week(name: string, what: string): CellSpec {
  return calculated("G", name, `=SUM({monday${what}..sunday${what}})`);
}

function left(day: string): string {
  return `=IF(AND({${day}Available}="",{${day}Planned}=0),"",{${day}Available}-{${day}Planned})`;
}
