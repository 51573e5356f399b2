import { date, input, label, shortText } from "../../cells";
import type { Row } from "../../template";

/** Whose funnel it is, for when, as of which day. */
export const head: Row = {
  height: 22,
  cells: [
    label("A", "funnel.person"),
    input("B", "person", "funnel.person", shortText, { wide: 2, content: { fact: "person" } }),
    label("D", "funnel.period"),
    { at: "E", wide: 3, style: "resultText", content: { fact: "period" } },
    label("H", "funnel.asOf"),
    input("I", "asOf", "funnel.asOf", date, { wide: 2, format: "date", content: { formula: "=TODAY()" } }),
  ],
};
