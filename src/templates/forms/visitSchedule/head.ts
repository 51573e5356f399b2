import { date, input, label, shortText } from "../../cells";
import type { Row } from "../../template";

/** Whose schedule it is, for which week, as of which day. */
export const head: readonly Row[] = [
  {
    height: 24,
    cells: [
      label("A", "head.region"),
      input("B", "region", "head.region", shortText),
      label("C", "head.office", 2),
      input("E", "office", "head.office", shortText),
      { at: "F", tall: 3, style: "note", content: { text: "schedule.note" } },
    ],
  },
  {
    height: 24,
    cells: [
      label("A", "head.name"),
      input("B", "person", "head.name", shortText, { content: { fact: "person" } }),
      label("C", "schedule.monday", 2),
      input("E", "weekStart", "schedule.monday", date, { format: "date", content: { fact: "start" } }),
    ],
  },
  {
    height: 24,
    cells: [
      label("A", "schedule.asOf"),
      input("B", "asOf", "schedule.asOf", date, { format: "date", content: { formula: "=TODAY()" } }),
      label("C", "schedule.week", 2),
      {
        at: "E",
        style: "resultCenter",
        format: "week",
        name: "week",
        content: { formula: '=IF({weekStart}="","",WEEKNUM({weekStart},21))' },
      },
    ],
  },
];
