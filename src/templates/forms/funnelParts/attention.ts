import type { ConditionalSpec } from "../../template";

const bad = "#B42318";
const attention = "#FCE4D6";

/** Where a funnel wants to be looked at: what is short, what is thin, what stands too long, what counts nowhere. */
export const attentionMarks: readonly ConditionalSpec[] = [
  { kind: "bar", on: "count", color: "#9DC3E6" },
  { kind: "formula", on: "gap", formula: "=AND(ISNUMBER({gap}),{gap}>0)", color: bad },
  {
    kind: "formula",
    on: "balance",
    formula: "=AND(ISNUMBER({row:balance}),{row:balance}<0)",
    color: bad,
    bold: true,
    finding: "stage.thin",
  },
  // A deal in no stage of the analysis counts nowhere: a stage renamed or forgotten must not pass in silence.
  {
    kind: "formula",
    on: "stage",
    formula:
      '=OR(AND({row:stage}<>"",COUNTIF({stageName..wonName},{row:stage})=0),AND({row:stage}="",{row:amount}<>""))',
    fill: attention,
    color: bad,
    finding: "stage.unknown",
  },
  {
    kind: "formula",
    on: "daysInStage",
    formula: "=AND(ISNUMBER({row:daysInStage}),{row:daysInStage}>{dayLimit},{row:stage}<>{wonName})",
    fill: attention,
    finding: "stage.stale",
  },
];
