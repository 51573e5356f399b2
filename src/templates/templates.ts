import { coachingRecord } from "./forms/coachingRecord";
import { gapAnalysis } from "./forms/gapAnalysis";
import { jointVisit } from "./forms/jointVisit";
import { jointVisitPlanner } from "./forms/jointVisitPlanner";
import { stageSetFor } from "./forms/funnelParts/stageSetFor";
import { keyAccountFunnel, keyAccountFunnelOf } from "./forms/keyAccountFunnel";
import { largeDealFunnel, largeDealFunnelOf } from "./forms/largeDealFunnel";
import { managerLog, managerLogWithSaturday } from "./forms/managerLog";
import { opportunitySheet, opportunitySheetOf } from "./forms/opportunitySheet";
import { planningGuide } from "./forms/planningGuide";
import { revenueForecast, revenueForecastOf } from "./forms/revenueForecast";
import { smallDealFunnel, smallDealFunnelOf } from "./forms/smallDealFunnel";
import { targetSplit } from "./forms/targetSplit";
import { visitSchedule } from "./forms/visitSchedule";
import { weeklyPlan, weeklyPlanWithSaturday } from "./forms/weeklyPlan";
import { standardForecastRates } from "../settings/forecastRates";
import type { SheetRequest, Standards } from "./request";
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

/** The forms that a company's own standards change, by their id. */
const withStandards: ReadonlyMap<string, (standards: Standards) => Template> = new Map([
  [smallDealFunnel.id, ({ stages }) => smallDealFunnelOf(stageSetFor("smallDeals", stages?.smallDeals))],
  [largeDealFunnel.id, ({ stages }) => largeDealFunnelOf(stageSetFor("largeDeals", stages?.largeDeals))],
  [keyAccountFunnel.id, ({ stages }) => keyAccountFunnelOf(stageSetFor("keyAccounts", stages?.keyAccounts))],
  [opportunitySheet.id, ({ stages }) => opportunitySheetOf(stageSetFor("largeDeals", stages?.largeDeals))],
  [
    revenueForecast.id,
    ({ forecastRates }) => revenueForecastOf({ ...standardForecastRates, ...forecastRates }),
  ],
]);

/** Gives the template that a request asks for, if there is one. */
export function templateFor({
  template,
  saturday,
  standards,
}: Pick<SheetRequest, "template" | "saturday" | "standards">): Template | undefined {
  const own = standards && withStandards.get(template);
  if (own) return own(standards);
  return [...(saturday ? withSaturday : []), ...templates].find(({ id }) => id === template);
}
