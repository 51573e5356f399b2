import { date, input, label, shortText } from "../../cells";
import type { CellSpec, Row } from "../../template";

/** Who logs which week; month and week follow from any of its days. */
export const head: Row = {
  height: 22,
  cells: [
    label("A", "head.region", 2),
    input("C", "region", "head.region", shortText, { wide: 2 }),
    label("E", "head.office"),
    input("F", "office", "head.office", shortText, { wide: 4 }),
    label("J", "head.name", 2),
    input("L", "person", "head.name", shortText, { wide: 3, content: { fact: "person" } }),
    label("O", "log.monday"),
    input("P", "weekStart", "log.monday", date, { wide: 3, format: "date", content: { fact: "start" } }),
    label("S", "log.month", 2),
    ofWeek("U", "month", "month", "{weekStart}-WEEKDAY({weekStart},2)+1"),
    label("W", "log.week", 2),
    ofWeek("Y", "week", "week", "WEEKNUM({weekStart},21)"),
  ],
};

function ofWeek(at: string, name: string, format: "month" | "week", formula: string): CellSpec {
  return {
    ...{ at, name, format },
    wide: 2,
    style: "resultCenter",
    content: { formula: `=IF({weekStart}="","",${formula})` },
  };
}
