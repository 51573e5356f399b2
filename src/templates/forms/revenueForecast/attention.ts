import type { ConditionalSpec } from "../../template";
import { outdated } from "./odds";

const short = "#B42318";
const reached = "#0B5A2B";
const uncounted = "#8A94A0";
const check = "#FCE4D6";

/** What needs a second look: a gap, projects that do not count, projects that are not up to date. */
export const attention: readonly ConditionalSpec[] = [
  { kind: "formula", on: "gap", formula: "=AND(ISNUMBER({gap}),{gap}>0)", color: short },
  {
    kind: "formula",
    on: "exactTarget..exactDay",
    formula: `=${outdated}`,
    fill: check,
    finding: "odds.outdated",
  },
  { kind: "formula", on: "project..weighted", formula: "={row:state}={states.2}", color: uncounted },
  { kind: "formula", on: "class", formula: "={row:class}={classes.1}", color: reached, bold: true },
  {
    kind: "formula",
    on: "state",
    formula: "=OR({row:state}={states.3},{row:state}={states.4})",
    fill: check,
    color: short,
    finding: "project.uncounted",
  },
  {
    kind: "formula",
    on: "payment",
    formula: '=AND({row:amount}<>"",OR({row:payment}="",{row:state}={states.3}))',
    fill: check,
    finding: "payment.unclear",
  },
  {
    kind: "formula",
    on: "winRate",
    formula: '=AND({row:amount}<>"",{row:winRate}="")',
    fill: check,
    finding: "winRate.missing",
  },
  { kind: "bar", on: "weighted", color: "#C9BFE3" },
];
