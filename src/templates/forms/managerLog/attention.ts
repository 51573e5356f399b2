import type { ConditionalSpec } from "../../template";
import { tallyNames } from "./foot";

const attention = "#FCE4D6";

function marked(
  on: string,
  condition: string,
  finding: "visit.incomplete" | "visit.contradictory" | "name.missing" = "visit.incomplete",
): ConditionalSpec {
  return { kind: "formula", on, formula: `=AND(${condition})`, fill: attention, finding };
}

const visited = '{row:account}<>""';
const met = '{row:notMet}=""';

/** What is missing of a visit, and the counts of the foot as bars. */
export const marks: readonly ConditionalSpec[] = [
  // A date stands in every line, for whoever counts by day; people need it once a day.
  ...["day", "weekday"].map((on) => ({
    kind: "formula" as const,
    on,
    formula: "={row:day}={up:day}",
    color: "#C3CCC0",
  })),
  marked("furtherDay", `${visited},{row:furtherDay}=""`),
  marked("furtherTimeOfDay", `${visited},{row:furtherTimeOfDay}=""`),
  marked("government..customer", `${visited},COUNTA({row:government}:{row:customer})=0`),
  marked("government..customer", "COUNTA({row:government}:{row:customer})>1", "visit.contradictory"),
  marked(
    "account",
    '{row:account}="",COUNTA({row:government}:{row:customer},{row:personMet}:{row:result})>0',
    "name.missing",
  ),
  marked("personMet", `${visited},${met},{row:personMet}=""`),
  marked("develop..other", `${visited},COUNTA({row:develop}:{row:other})=0`),
  marked("result", `${visited},${met},{row:result}=""`),
  ...tallyNames.map((on) => ({ kind: "bar" as const, on, color: "#9DC3E6" })),
];
