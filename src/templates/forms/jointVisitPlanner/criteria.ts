import type { SheetTextKey } from "../../../locales/sheets";
import type { InputKey } from "../../cells";
import type { Accept } from "../../template";

/** Gives a candidate's cell of a name, as a formula spells it. */
type Candidate = (name: string) => string;

/** A reason to accompany somebody: what it is worth, and how a formula counts and says it. */
export type Criterion = {
  at: string;
  name: string;
  heading: SheetTextKey;
  /** Points where it applies in full. */
  weight: number;
  /** From when on it applies, or applies in full. */
  limit?: { key: InputKey; accept: Accept; format: "count" | "percent"; number: number };
  points: (candidate: Candidate) => string;
  words: (candidate: Candidate) => string;
};

const days: Accept = { kind: "whole", min: 1, max: 999 };

/** A criterion that people tick in the list of candidates. */
function ticked(
  at: string,
  name: "problemMarket" | "newMarket" | "promisingMarket" | "problemRep",
  weight: number,
  phrase: number,
): Criterion {
  return {
    at,
    name,
    heading: `visit.${name}`,
    weight,
    points: (candidate) => `{${name}Weight}*(${candidate(name)}={ticks})`,
    words: () => `{reasons.${phrase}}`,
  };
}

/** The phrases of the reasons, in the order in which the formulas number them. */
export const reasons: readonly SheetTextKey[] = [
  "planner.reason.between",
  "planner.reason.newRep",
  "planner.reason.behind",
  "planner.reason.unvisited",
  "planner.reason.never",
  "visit.problemMarket",
  "visit.newMarket",
  "visit.promisingMarket",
  "visit.problemRep",
];

/** What speaks for a joint visit: the five kinds of focus, being behind pace, and time since the last one. */
export const criteria: readonly Criterion[] = [
  {
    at: "I",
    name: "newRep",
    heading: "visit.newRep",
    weight: 20,
    limit: { key: "planner.newRepLimit", accept: days, format: "count", number: 90 },
    points: (candidate) =>
      `{newRepWeight}*ISNUMBER(${candidate("daysOnJob")})*(${candidate("daysOnJob")}<={newRepLimit})`,
    words: (candidate) => `SUBSTITUTE({reasons.2},"#",${candidate("daysOnJob")})`,
  },
  {
    at: "J",
    name: "behind",
    heading: "planner.behind",
    weight: 20,
    limit: { key: "planner.behindLimit", accept: { kind: "rate" }, format: "percent", number: 0.4 },
    points: (candidate) =>
      `IF(COUNT(${candidate("attainment")},{pace})<2,0,ROUND({behindWeight}*MAX(0,MIN(1,({pace}-${candidate("attainment")})/MAX({behindLimit},0.01))),0))`,
    words: (candidate) => `SUBSTITUTE({reasons.3},"#",ROUND(100*${candidate("attainment")},0)&"%")`,
  },
  {
    at: "K",
    name: "unvisited",
    heading: "planner.unvisited",
    weight: 15,
    limit: { key: "planner.unvisitedLimit", accept: days, format: "count", number: 60 },
    points: (candidate) =>
      `IF(ISNUMBER(${candidate("daysSince")}),ROUND({unvisitedWeight}*MIN({unvisitedLimit},${candidate("daysSince")})/MAX({unvisitedLimit},1),0),{unvisitedWeight}*(${candidate("last")}=""))`,
    words: (candidate) =>
      `IF(${candidate("last")}="",{reasons.5},SUBSTITUTE({reasons.4},"#",${candidate("daysSince")}))`,
  },
  ticked("L", "problemMarket", 15, 6),
  ticked("M", "newMarket", 10, 7),
  ticked("N", "promisingMarket", 5, 8),
  ticked("O", "problemRep", 15, 9),
];
