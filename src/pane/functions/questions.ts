import type { FunctionId } from "../../functions/customFunction";
import type { Word } from "../../functions/parameter";
import type { Argument } from "../../model/index";

/** What people ask, in the order in which it is listed. */
export const questions = [
  { key: "newDeals", group: "funnel", id: "FUNNEL_GAP", words: { show: "leads" }, needs: ["dealSize"] },
  { key: "gap", group: "funnel", id: "FUNNEL_GAP", words: { show: "gap" } },
  { key: "deadline", group: "funnel", id: "FUNNEL_DEADLINE" },
  { key: "standard", group: "funnel", id: "FUNNEL_STANDARD" },
  { key: "roll", group: "funnel", id: "FUNNEL_ROLL" },
  { key: "forecast", group: "forecast", id: "FORECAST" },
  { key: "odds", group: "forecast", id: "FORECAST_ODDS" },
  { key: "split", group: "quota", id: "SPLIT_TARGET" },
  { key: "check", group: "quota", id: "SPLIT_CHECK" },
  { key: "workdays", group: "time", id: "PERIOD_WEIGHTS", words: { by: "workdays" } },
  { key: "weeks", group: "time", id: "WEEKS_LEFT" },
  { key: "pace", group: "time", id: "PACE" },
  { key: "grade", group: "customers", id: "CUSTOMER_GRADE" },
] as const satisfies readonly {
  key: string;
  group: string;
  id: FunctionId;
  /** The choices that make the function answer this question. */
  words?: Partial<Record<Argument, Word>>;
  /** Arguments that the function can do without, but not for this question. */
  needs?: readonly Argument[];
}[];

export type Question = (typeof questions)[number];
