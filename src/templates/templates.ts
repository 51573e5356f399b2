import { coachingRecord } from "./forms/coachingRecord";
import { gapAnalysis } from "./forms/gapAnalysis";
import { jointVisit } from "./forms/jointVisit";
import { jointVisitPlanner } from "./forms/jointVisitPlanner";
import { keyAccountFunnel } from "./forms/keyAccountFunnel";
import { largeDealFunnel } from "./forms/largeDealFunnel";
import { managerLog, managerLogWithSaturday } from "./forms/managerLog";
import { opportunitySheet } from "./forms/opportunitySheet";
import { planningGuide } from "./forms/planningGuide";
import { revenueForecast } from "./forms/revenueForecast";
import { smallDealFunnel } from "./forms/smallDealFunnel";
import { targetSplit } from "./forms/targetSplit";
import { visitSchedule } from "./forms/visitSchedule";
import { weeklyPlan, weeklyPlanWithSaturday } from "./forms/weeklyPlan";
import type { SheetRequest } from "./request";
import type { Template } from "./template";

/** All templates, in the order in which people see them. */
export const templates: readonly Template[] = [
  weeklyPlan,
  visitSchedule,
  planningGuide,
  managerLog,
  jointVisit,
  jointVisitPlanner,
  coachingRecord,
  smallDealFunnel,
  largeDealFunnel,
  keyAccountFunnel,
  opportunitySheet,
  gapAnalysis,
  targetSplit,
  revenueForecast,
];

/** The forms that stand in for those of the same id where Saturday is asked for. */
const withSaturday: readonly Template[] = [weeklyPlanWithSaturday, managerLogWithSaturday];

/** Gives the template that a request asks for, if there is one. */
export function templateFor({ template, saturday }: SheetRequest): Template | undefined {
  return [...(saturday ? withSaturday : []), ...templates].find(({ id }) => id === template);
}
