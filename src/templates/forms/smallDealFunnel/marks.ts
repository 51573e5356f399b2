import type { ConditionalSpec } from "../../template";
import { attentionMarks } from "../funnelParts/attention";
import { today } from "../funnelParts/today";

const bad = "#B42318";
const attention = "#FCE4D6";

/** What small deals show beside every funnel's marks. */
export const marks: readonly ConditionalSpec[] = [
  ...attentionMarks,
  // More deals than the standard alone are no fault: a stage is clogged when they do not move on either.
  {
    kind: "formula",
    on: "averageDays",
    formula:
      '=AND(ISNUMBER({row:balance}),ISNUMBER({row:averageDays}),{dayLimit}<>"",{row:balance}>0,{row:averageDays}>{dayLimit})',
    fill: attention,
    color: bad,
    bold: true,
    finding: "stage.clogged",
  },
  // The list can hold less than what is achieved, never more: a won deal is expected no more.
  {
    kind: "formula",
    on: "achieved",
    formula: "=ROUND({wonAmount}-{achieved},6)>0",
    fill: attention,
    color: bad,
    finding: "achieved.less",
  },
  {
    kind: "formula",
    on: "dealShare",
    formula: '=AND(ISNUMBER({row:dealShare}),{dealLimit}<>"",{row:dealShare}>{dealLimit})',
    fill: attention,
    color: bad,
    bold: true,
    finding: "deal.big",
  },
  {
    kind: "formula",
    on: "close",
    formula: `=AND({row:close}<>"",{row:close}<${today},COUNTIF({stageName},{row:stage})>0)`,
    fill: attention,
    color: bad,
    finding: "close.past",
  },
  // Where no new deal is needed, none can be too late.
  {
    kind: "formula",
    on: "lastDay",
    formula: `=AND(ISNUMBER({lastDay}),ISNUMBER({leadsShort}),{leadsShort}>0,{lastDay}<=${today})`,
    fill: attention,
    color: bad,
    finding: "deadline.past",
  },
  ...["staleCount", "bigCount", "overdueCount"].map((on): ConditionalSpec => ({
    ...{ kind: "formula", on, formula: `={${on}}>0`, fill: attention, color: bad },
  })),
];
