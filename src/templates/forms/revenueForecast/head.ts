import { date, input, label, shortText } from "../../cells";
import type { Row } from "../../template";

/** Whose revenue it is, for which period, as of which day. */
export const head: Row = {
  height: 24,
  cells: [
    label("A", "forecast.person"),
    input("B", "person", "forecast.person", shortText, { content: { fact: "person" } }),
    label("C", "forecast.period"),
    { at: "D", wide: 3, style: "resultText", content: { fact: "period" } },
    label("G", "forecast.asOf"),
    input("H", "asOf", "forecast.asOf", date, { format: "date", content: { formula: "=TODAY()" } }),
    label("I", "forecast.periodEnd"),
    input("J", "periodEnd", "forecast.periodEnd", date, { format: "date", content: { fact: "end" } }),
  ],
};
