import type { FindingKey } from "../../../locales/findings";
import type { ConditionalSpec } from "../../template";

const attention = "#FCE4D6";

function marked(on: string, condition: string, finding: FindingKey = "visit.incomplete"): ConditionalSpec {
  return { kind: "formula", on, formula: `=${condition}`, fill: attention, finding };
}

const visited = '{row:date}&{row:account}<>""';
const firstDay = "DATE(YEAR({month}),MONTH({month}),1)";
const nextFirstDay = "DATE(YEAR({month}),MONTH({month})+1,1)";
const outside = `OR({row:date}<${firstDay},{row:date}>=${nextFirstDay})`;

function ticksFrom(first: string, last: string): string {
  return `COUNTA({row:${first}}:{row:${last}})`;
}

/** What is missing of a visit, and what cannot be: another month, two times of day, two kinds of account. */
export const attentionMarks: readonly ConditionalSpec[] = [
  marked("date", `IF({row:date}="",${visited},IF({month}="",FALSE,${outside}))`, "visit.date"),
  ...["place", "account", "rep"].map((on) => marked(on, `AND(${visited},{row:${on}}="")`)),
  ...[
    ["morning", "afternoon"],
    ["government", "customer"],
  ].flatMap(([first, last]) => [
    marked(`${first}..${last}`, `AND(${visited},${ticksFrom(first!, last!)}=0)`),
    marked(`${first}..${last}`, `${ticksFrom(first!, last!)}>1`, "visit.contradictory"),
  ]),
  marked("result", 'AND({row:date}<>"",{row:date}<TODAY(),{row:result}="",{row:notMet}="")'),
];
