import { date, input, label, shortText } from "../../cells";
import type { Row } from "../../template";

/** Who coaches whom, on which visit, and where the effort goes. */
export const head: readonly Row[] = [
  {
    height: 22,
    cells: [
      label("A", "coach.rep"),
      input("B", "person", "coach.rep", shortText, { wide: 2, content: { fact: "person" } }),
      label("D", "coach.manager"),
      input("E", "manager", "coach.manager", shortText),
      label("F", "head.office"),
      input("G", "office", "head.office", shortText, { wide: 3 }),
    ],
  },
  {
    height: 22,
    cells: [
      label("A", "coach.date"),
      input("B", "visitDate", "coach.date", date, { wide: 2, format: "date" }),
      label("D", "coach.account"),
      input("E", "visitAccount", "coach.account", shortText),
      label("F", "coach.size"),
      input("G", "visitSize", "coach.size", { kind: "list", of: "sizes" }, { wide: 3 }),
    ],
  },
  {
    height: 22,
    cells: [
      label("A", "coach.asOf"),
      input("B", "asOf", "coach.asOf", date, { wide: 2, format: "date", content: { formula: "=TODAY()" } }),
      label("D", "coach.effort"),
      {
        at: "E",
        wide: 5,
        name: "effort",
        style: "resultText",
        content: {
          formula: '=IF({visitSize}="","",IF({visitSize}={sizes.1},{efforts.1},{efforts.2}))',
        },
      },
    ],
  },
];
