import { date, input, label, shortText } from "../../cells";
import type { Row } from "../../template";

/** Whose quota it is, for which year, and when it was split. */
export const head: Row = {
  height: 24,
  cells: [
    label("A", "split.team"),
    input("B", "team", "split.team", shortText, { wide: 3 }),
    label("E", "split.year"),
    { at: "F", wide: 2, style: "resultText", content: { fact: "period" } },
    label("H", "split.yearStart"),
    { at: "I", name: "yearStart", style: "resultCenter", format: "date", content: { fact: "start" } },
    label("J", "split.asOf"),
    input("K", "asOf", "split.asOf", date, { wide: 2, format: "date", content: { formula: "=TODAY()" } }),
  ],
};
