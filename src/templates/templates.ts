import { jointVisit } from "./forms/jointVisit";
import { smallDealFunnel } from "./forms/smallDealFunnel";
import { weeklyPlan, weeklyPlanWithSaturday } from "./forms/weeklyPlan";
import type { SheetRequest } from "./request";
import type { Template } from "./template";

/** All templates, in the order in which people see them. */
export const templates: readonly Template[] = [weeklyPlan, jointVisit, smallDealFunnel];

/** The forms that stand in for those of the same id where Saturday is asked for. */
const withSaturday: readonly Template[] = [weeklyPlanWithSaturday];

/** Gives the template that a request asks for, if there is one. */
export function templateFor({ template, saturday }: SheetRequest): Template | undefined {
  return [...(saturday ? withSaturday : []), ...templates].find(({ id }) => id === template);
}
