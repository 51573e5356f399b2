import { date, input, label, shortText } from "../../cells";
import type { Row } from "../../template";

/** Which team, for which period, as of which day, and how many weeks are left. */
export const head: Row = {
  height: 22,
  cells: [
    label("A", "gap.team"),
    input("B", "team", "gap.team", shortText, { wide: 2 }),
    label("D", "gap.period"),
    { at: "E", wide: 3, style: "resultText", content: { fact: "period" } },
    label("H", "gap.asOf"),
    input("I", "asOf", "gap.asOf", date, { format: "date", content: { formula: "=TODAY()" } }),
    label("J", "gap.periodEnd"),
    input("K", "periodEnd", "gap.periodEnd", date, { format: "date", content: { fact: "end" } }),
    label("L", "gap.weeksLeft"),
    {
      at: "M",
      wide: 2,
      name: "weeksLeft",
      style: "resultCenter",
      format: "amount",
      content: {
        live: '=IF(OR({asOf}="",{periodEnd}=""),"",SALES.WEEKS_LEFT({periodEnd},{asOf}))',
        plain: '=IF(OR({asOf}="",{periodEnd}=""),"",MAX(0,{periodEnd}-{asOf})/7)',
      },
    },
  ],
};
