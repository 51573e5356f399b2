import { amount, heading, input, shortText } from "../../cells";
import type { Row } from "../../template";
import { days } from "./days";

/** The week's activities; each shows its hours under its day, so that the list is a picture of the week. */
export const activities: readonly Row[] = [
  {
    height: 34,
    cells: [
      heading("A", "guide.priority"),
      heading("B", "guide.activity"),
      heading("C", "guide.activityKind"),
      heading("D", "guide.hours"),
      heading("E", "guide.day"),
      heading("F", "guide.forGoal"),
      heading("G", "guide.done"),
      ...days.map((day) => heading(day.at, day.heading, `${day.name}Heading`)),
    ],
  },
  {
    height: 28,
    repeat: "list",
    cells: [
      input("A", "priority", "guide.priority", { kind: "list", of: "priorities" }),
      input("B", "activity", "guide.activity", shortText),
      input("C", "kind", "guide.activityKind", { kind: "list", of: "kindName" }),
      input("D", "hours", "guide.hours", amount, { format: "amount" }),
      input("E", "day", "guide.day", { kind: "list", of: "mondayHeading..sundayHeading" }),
      input("F", "forGoal", "guide.forGoal", { kind: "list", of: "goalNumber" }),
      input("G", "done", "guide.done", { kind: "list", of: "ticks" }),
      ...days.map(({ at, name }) => ({
        at,
        name,
        style: "resultCenter" as const,
        format: "amountOrBlank" as const,
        content: { formula: `=IF({row:day}={${name}Heading},{row:hours},"")` },
      })),
    ],
  },
];
