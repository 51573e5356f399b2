import { date, input, label, shortText } from "../../cells";
import type { Row } from "../../template";
import { wideFrom, type Week } from "./week";

/** Whose plan it is, and for which week: the week's number follows from any of its days. */
export function head(week: Week): Row[] {
  return [
    {
      height: 22,
      cells: [
        label("A", "head.region", 2),
        input("C", "region", "head.region", shortText),
        label("D", "head.office"),
        input("E", "office", "head.office", shortText),
        label("F", "head.name"),
        input("G", "person", "head.name", shortText, {
          wide: wideFrom("G", week),
          content: { fact: "person" },
        }),
      ],
    },
    {
      height: 22,
      cells: [
        label("A", "plan.territory", 2),
        input("C", "territory", "plan.territory", shortText),
        label("D", "plan.monday.date"),
        input("E", "weekStart", "plan.monday.date", date, { format: "date", content: { fact: "start" } }),
        label("F", "plan.week"),
        {
          at: "G",
          wide: wideFrom("G", week),
          style: "resultCenter",
          format: "week",
          name: "week",
          content: { formula: '=IF({weekStart}="","",WEEKNUM({weekStart},21))' },
        },
      ],
    },
  ];
}
