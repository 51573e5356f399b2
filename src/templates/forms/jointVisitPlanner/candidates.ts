import { date, heading, input, money, result, shortText } from "../../cells";
import type { Accept, CellSpec, Row } from "../../template";
import { criteria } from "./criteria";

const tick: Accept = { kind: "list", of: "ticks" };

/** The cell of a name in this row. */
function own(name: string): string {
  return `{row:${name}}`;
}

const score = criteria.map(({ points }) => points(own)).join("+");

/** Each reason that has points, behind the sign that stands between two; the first sign is cut off. */
const reason = criteria
  .map(({ points, words }) => `IF(${points(own)}>0,{reasons.1}&${words(own)},"")`)
  .join("&");

const ticks = criteria.filter(({ limit }) => limit === undefined);

/** The list of those who could be accompanied, each scored, ranked and given reasons. */
export const candidates: readonly Row[] = [
  {
    height: 44,
    cells: [
      heading("A", "planner.number", "listHead"),
      heading("B", "planner.rep"),
      heading("C", "planner.market"),
      heading("D", "planner.joined"),
      heading("E", "planner.quota"),
      heading("F", "planner.achieved"),
      heading("G", "planner.last"),
      heading("H", "planner.agreed"),
      heading("I", "planner.daysOnJob"),
      heading("J", "planner.attainment"),
      heading("K", "planner.daysSince"),
      ...ticks.map(({ at, heading: text }) => heading(at, text)),
      heading("P", "planner.score"),
      heading("Q", "planner.order"),
      heading("R", "planner.reason"),
    ],
  },
  {
    height: 40,
    repeat: "list",
    cells: [
      { ...result("A", "listNumber", "count", "=ROW()-ROW({listHead})"), style: "labelCenter" },
      input("B", "rep", "planner.rep", shortText),
      input("C", "market", "planner.market", shortText),
      input("D", "joined", "planner.joined", date, { format: "date" }),
      input("E", "quota", "planner.quota", money, { style: "inputNumber", format: "amount" }),
      input("F", "achieved", "planner.achieved", money, { style: "inputNumber", format: "amount" }),
      input("G", "last", "planner.last", date, { format: "date" }),
      input("H", "agreed", "planner.agreed", date, { format: "date" }),
      counted(
        "I",
        "daysOnJob",
        "count",
        'IF(COUNT({asOf},{row:joined})<2,"",IF({row:joined}>{asOf},"",{asOf}-{row:joined}+1))',
      ),
      counted("J", "attainment", "percent", 'IF(N({row:quota})=0,"",{row:achieved}/{row:quota})'),
      counted("K", "daysSince", "count", 'IF(COUNT({asOf},{row:last})<2,"",MAX(0,{asOf}-{row:last}))'),
      ...ticks.map(({ at, name, heading: text }): CellSpec => ({
        at,
        name,
        style: "inputCenter",
        input: { label: text, hint: "visit.tick.hint", accept: tick },
      })),
      counted("P", "score", "count", score),
      {
        ...result(
          "Q",
          "rank",
          "count",
          '=IF({row:score}="","",COUNTIF({score},">"&{row:score})+COUNTIFS({score},{row:score},{listNumber},"<"&{row:listNumber})+1)',
        ),
        style: "resultCenter",
      },
      {
        at: "R",
        name: "reason",
        style: "resultSentence",
        content: { formula: `=IF({row:rep}="","",MID(${reason},LEN({reasons.1})+1,400))` },
      },
    ],
  },
];

/** A figure of a candidate; where nobody is named there is none. */
function counted(at: string, name: string, format: "count" | "percent", formula: string): CellSpec {
  return { ...result(at, name, format, `=IF({row:rep}="","",${formula})`), style: "resultCenter" };
}
