import { jointVisit } from "./forms/jointVisit";
import { smallDealFunnel } from "./forms/smallDealFunnel";
import { weeklyPlan } from "./forms/weeklyPlan";
import type { Template } from "./template";

/** All templates, in the order in which people see them. */
export const templates: readonly Template[] = [weeklyPlan, jointVisit, smallDealFunnel];
