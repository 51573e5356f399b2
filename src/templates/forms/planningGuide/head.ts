import { date, input, label, rate, shortText } from "../../cells";
import type { Row } from "../../template";

/** Whose week it is, which one, and how closely it should follow the guide. */
export const head: Row = {
  height: 22,
  cells: [
    label("A", "head.name"),
    input("B", "person", "head.name", shortText, { content: { fact: "person" } }),
    label("C", "guide.monday.date"),
    input("D", "weekStart", "guide.monday.date", date, {
      wide: 2,
      format: "date",
      content: { fact: "start" },
    }),
    label("F", "guide.week"),
    {
      at: "G",
      style: "resultCenter",
      format: "week",
      name: "week",
      content: { formula: '=IF({weekStart}="","",WEEKNUM({weekStart},21))' },
    },
    label("H", "guide.tolerance", 4),
    input("L", "tolerance", "guide.tolerance", rate, {
      wide: 3,
      format: "percent",
      content: { number: 0.05 },
    }),
  ],
};
