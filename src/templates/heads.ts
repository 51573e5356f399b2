import type { TitleKey } from "../locales/titles";
import type { PeriodKind } from "./period";

/** What people see of a template before they choose it. */
export type TemplateHead = {
  /** Never changes, and never means another form. */
  id: string;
  version: number;
  task: "week" | "visit" | "funnel" | "quota" | "forecast";
  period: PeriodKind;
  title: TitleKey;
  /** The short name that stands on the sheet's tab, behind person and period. */
  tab: TitleKey;
  purpose: TitleKey;
  /** Whether the week that it shows can go on to Saturday. */
  saturday?: true;
};

/** The heads of all templates; they load without the forms, in the order in which people see them. */
export const heads = {
  weeklyPlan: {
    id: "weekly-plan",
    version: 1,
    task: "week",
    period: "week",
    title: "plan.title",
    tab: "plan.tab",
    purpose: "plan.purpose",
    saturday: true,
  },
  jointVisit: {
    id: "joint-visit",
    version: 1,
    task: "visit",
    period: "month",
    title: "visit.title",
    tab: "visit.tab",
    purpose: "visit.purpose",
  },
  smallDealFunnel: {
    id: "small-deal-funnel",
    version: 1,
    task: "funnel",
    period: "quarter",
    title: "funnel.title",
    tab: "funnel.tab",
    purpose: "funnel.purpose",
  },
} as const satisfies Record<string, TemplateHead>;

export const templateHeads: readonly TemplateHead[] = Object.values(heads);
