import type { ConditionalSpec } from "../../template";
import { given, step } from "./milestones";

const bad = "#B42318";
const good = "#2E7D32";
const attention = "#FCE4D6";

/** What wants to be looked at: evidence missing, standing still, a question to answer, someone against us. */
export const marks: readonly ConditionalSpec[] = [
  {
    kind: "formula",
    on: "stageName..stageRate",
    formula: '=AND({stage}<>"",{row:stageName}={stage})',
    fill: "#C6E0B4",
    bold: true,
  },
  {
    kind: "formula",
    on: "reached",
    formula: `=AND({stage}<>"",${step("{row:reached}")}<${given},{row:reached}="")`,
    fill: "#F4B183",
    finding: "evidence.missing",
  },
  {
    kind: "formula",
    on: "countedStage",
    formula: '=AND({countedStage}<>"",{countedStage}<>{stage})',
    fill: attention,
    color: bad,
    finding: "stage.counted",
  },
  {
    kind: "formula",
    on: "ofStandard..risk",
    formula: '=AND({risk}<>"",{risk}<>{risks.1})',
    fill: attention,
    color: bad,
    finding: "stage.stale",
  },
  { kind: "formula", on: "attitude", formula: "={row:attitude}={attitudes.1}", color: good, bold: true },
  { kind: "formula", on: "attitude", formula: "={row:attitude}={attitudes.3}", color: bad, bold: true },
  { kind: "formula", on: "turn", formula: "={row:turn}={turns.1}", fill: attention, color: bad },
  { kind: "formula", on: "answer..turn", formula: "={row:turn}={turns.2}", color: "#A6A6A6" },
  {
    kind: "formula",
    on: "due",
    formula: '=AND({due}<>"",{due}<IF({asOf}="",TODAY(),{asOf}))',
    fill: attention,
    color: bad,
    finding: "step.overdue",
  },
  {
    kind: "formula",
    on: "due",
    formula: '=AND({next}<>"",{due}="")',
    fill: attention,
    finding: "step.undated",
  },
];
