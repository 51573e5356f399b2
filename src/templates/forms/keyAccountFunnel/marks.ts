import type { ConditionalSpec } from "../../template";
import type { StageSet } from "../funnelParts/stageSet";

const bad = "#B42318";
const attention = "#FCE4D6";

/** From this win rate on, an account without a known buyer or decision maker is not as far as it seems. */
const halfWay = "SUMIF({stageName},{row:stage},{stageRate})>=0.5";

/**
 * What wants to be looked at: nobody responsible, people unknown, standing too long, work that is overdue, and one
 * account that is to bring more than 30 % of what is still open of the quota.
 */
export function marksOf({ open }: StageSet): readonly ConditionalSpec[] {
  const won = open.length + 1;
  return [
    { kind: "bar", on: "weighted", color: "#A9D18E" },
    {
      kind: "formula",
      on: "owner",
      formula: '=AND({row:account}<>"",{row:owner}="")',
      fill: attention,
      finding: "owner.missing",
    },
    ...["buyer", "decision"].map((on): ConditionalSpec => ({
      ...{ kind: "formula", on, fill: attention },
      formula: `=AND({row:account}<>"",{row:${on}}="",${halfWay})`,
      finding: "contact.missing",
    })),
    {
      kind: "formula",
      on: "stage",
      formula: '=AND({row:accountTotal}<>"",COUNTIF({stageName},{row:stage})=0)',
      fill: attention,
      color: bad,
      finding: "stage.unknown",
    },
    {
      kind: "formula",
      on: "daysInStage",
      formula: `=AND(ISNUMBER({row:daysInStage}),{row:daysInStage}>{dayLimit},{row:stage}<>{stageName.${won}})`,
      fill: attention,
      finding: "stage.stale",
    },
    {
      kind: "formula",
      on: "due..overdue",
      formula: "=ISNUMBER({row:overdue})",
      fill: attention,
      color: bad,
      finding: "step.overdue",
    },
    {
      kind: "formula",
      on: "due",
      formula: '=AND({row:plan}<>"",{row:due}="")',
      fill: attention,
      finding: "step.undated",
    },
    {
      kind: "formula",
      on: "accountWeighted",
      formula: `=AND(N({row:accountWeighted})>0,N({quota})>0,{row:stage}<>{stageName.${won}},{row:accountWeighted}>30%*({quota}-{weighted.${won}}))`,
      fill: attention,
      finding: "deal.big",
    },
    ...["monthGap1", "monthGap2", "monthGap3", "gap"].map((on): ConditionalSpec => ({
      ...{ kind: "formula", on, formula: `=AND(ISNUMBER({${on}}),{${on}}>0)`, color: bad },
    })),
    ...["noOwner", "noDecision", "overdueCount"].map((on): ConditionalSpec => ({
      ...{ kind: "formula", on, formula: `={${on}}>0`, fill: attention, color: bad },
    })),
  ];
}
