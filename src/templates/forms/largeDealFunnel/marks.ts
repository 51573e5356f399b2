import type { ConditionalSpec } from "../../template";
import { attentionMarks } from "../funnelParts/attention";
import { today } from "../funnelParts/today";
import { evidence } from "./evidence";
import { tooLate } from "./tooLate";

const bad = "#B42318";
const attention = "#FCE4D6";

/** The ticks that a deal needs up to the stage it is given, and does not have. */
const missingEvidence = evidence.map(({ name }, index): ConditionalSpec => ({
  kind: "formula",
  on: name,
  formula: `=AND({row:stage}<>"",{row:${name}}="",IFERROR(MATCH({row:stage},{stageName..wonName},0),0)>=${index + 1})`,
  fill: "#F4B183",
  finding: "evidence.missing",
}));

/** New leads come too late for a gap that is there. */
const late = {
  kind: "formula",
  formula: `=AND(N({gap})>0,${tooLate})`,
  fill: attention,
  color: bad,
} as const;

/** What large deals show beside every funnel's marks. */
export const marks: readonly ConditionalSpec[] = [
  ...attentionMarks,
  ...missingEvidence,
  { kind: "bar", on: "expectedAmount", color: "#A9D18E" },
  {
    kind: "formula",
    on: "countedStage",
    formula: '=AND({row:stage}<>"",{row:countedStage}<>{row:stage})',
    fill: attention,
    color: bad,
    bold: true,
    finding: "stage.counted",
  },
  {
    kind: "formula",
    on: "dealShare",
    formula: "=AND(ISNUMBER({row:dealShare}),{row:dealShare}>{dealLimit})",
    fill: attention,
    color: bad,
    bold: true,
    finding: "deal.big",
  },
  {
    kind: "formula",
    on: "close",
    formula: `=AND({row:close}<>"",{row:close}<${today},{row:countedStage}<>"",{row:countedStage}<>{wonName})`,
    fill: attention,
    color: bad,
    finding: "close.past",
  },
  { ...late, on: "lastDay", finding: "deadline.past" },
  { ...late, on: "lastDayMeaning" },
  ...["missingCount", "staleCount", "bigCount", "overdueCount"].map((on): ConditionalSpec => ({
    ...{ kind: "formula", on, formula: `={${on}}>0`, fill: attention, color: bad },
  })),
];
