import type { ConditionalSpec } from "../../template";
import { overfull } from "./days";

const attention = "#FCE4D6";
const bad = "#B42318";

/** Time that counts nowhere: an activity of no known kind, on no day, without hours. */
const incomplete: readonly ConditionalSpec[] = [
  {
    kind: "formula",
    on: "kind",
    formula: '=AND({row:activity}&{row:hours}<>"",COUNTIF({kindName},{row:kind})=0)',
    fill: attention,
    color: bad,
    finding: "activity.incomplete",
  },
  {
    kind: "formula",
    on: "hours",
    formula: '=AND({row:activity}<>"",{row:hours}="")',
    fill: attention,
    finding: "activity.incomplete",
  },
  {
    kind: "formula",
    on: "day",
    formula: '=AND({row:activity}&{row:hours}<>"",{row:day}="")',
    fill: attention,
    finding: "activity.incomplete",
  },
];

/** What is planned too much or not at all, what is missing, what is done; and the picture of the week. */
export const marks: readonly ConditionalSpec[] = [
  {
    kind: "formula",
    on: "goalHours",
    formula: '=AND({row:goal}<>"",{row:goalHours}=0)',
    fill: attention,
    finding: "goal.unplanned",
  },
  // A sum of shares may be off by the noise of its decimals.
  {
    kind: "formula",
    on: "allGuide",
    formula: "=ABS({allGuide}-1)>1E-9",
    fill: attention,
    color: bad,
    finding: "parts.off",
  },
  { kind: "bar", on: "kindShare", color: "#9DC3E6" },
  {
    kind: "formula",
    on: "kindDifference",
    formula: "=ABS(N({row:kindDifference}))>{tolerance}+1E-9",
    fill: attention,
    color: bad,
    finding: "time.uneven",
  },
  ...overfull,
  ...incomplete,
  {
    kind: "formula",
    on: "priority..done",
    formula: '={row:done}<>""',
    color: "#8A94A0",
  },
  { kind: "bar", on: "monday..sunday", color: "#9DC3E6" },
];
