import type { TitleKey } from "../locales/titles";
import type { ListRows } from "./listRows";
import type { PeriodKind } from "./period";

/** Who a sheet is. */
export type SheetHead = {
  /** Never changes, and never means another form. */
  id: string;
  version: number;
  title: TitleKey;
  /** The short name that stands on the sheet's tab, behind person and period. */
  tab: TitleKey;
};

/** What people see of a template before they choose it, and what they can choose. */
export type TemplateHead = SheetHead & {
  task: "week" | "visit" | "funnel" | "quota" | "forecast";
  period: PeriodKind;
  purpose: TitleKey;
  /** Whether the week that it shows can go on to Saturday. */
  saturday?: true;
  /** How long its list can be, where it has one whose length people choose. */
  listRows?: ListRows;
  /** Whether people choose the unit of its amounts; amounts in a template without it are in yuan. */
  currency?: true;
  /** The sheet that adds up those of several people, where there is one. */
  summary?: SheetHead;
  /** Whether all people stand on one sheet, a row each; otherwise each of them gets a sheet. */
  team?: true;
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
    summary: {
      id: "weekly-plan-summary",
      version: 1,
      title: "plan.summary.title",
      tab: "plan.summary.tab",
    },
  },
  visitSchedule: {
    id: "visit-schedule",
    version: 1,
    task: "week",
    period: "week",
    title: "schedule.title",
    tab: "schedule.tab",
    purpose: "schedule.purpose",
    listRows: { default: 12, least: 5, most: 200 },
    summary: {
      id: "visit-schedule-summary",
      version: 1,
      title: "schedule.summary.title",
      tab: "schedule.summary.tab",
    },
  },
  planningGuide: {
    id: "planning-guide",
    version: 1,
    task: "week",
    period: "week",
    title: "guide.title",
    tab: "guide.tab",
    purpose: "guide.purpose",
    listRows: { default: 20, least: 10, most: 200 },
    summary: {
      id: "planning-guide-summary",
      version: 1,
      title: "guide.summary.title",
      tab: "guide.summary.tab",
    },
  },
  managerLog: {
    id: "manager-log",
    version: 1,
    task: "week",
    period: "week",
    title: "log.title",
    tab: "log.tab",
    purpose: "log.purpose",
    saturday: true,
    summary: {
      id: "manager-log-summary",
      version: 1,
      title: "log.summary.title",
      tab: "log.summary.tab",
    },
  },
  jointVisit: {
    id: "joint-visit",
    version: 1,
    task: "visit",
    period: "month",
    title: "visit.title",
    tab: "visit.tab",
    purpose: "visit.purpose",
    listRows: { default: 15, least: 5, most: 1_000 },
    summary: {
      id: "joint-visit-summary",
      version: 1,
      title: "visit.summary.title",
      tab: "visit.summary.tab",
    },
  },
  jointVisitPlanner: {
    id: "joint-visit-planner",
    version: 1,
    task: "visit",
    period: "month",
    title: "planner.title",
    tab: "planner.tab",
    purpose: "planner.purpose",
    listRows: { default: 15, least: 5, most: 1_000 },
    currency: true,
  },
  coachingRecord: {
    id: "coaching-record",
    version: 1,
    task: "visit",
    period: "quarter",
    title: "coach.title",
    tab: "coach.tab",
    purpose: "coach.purpose",
    listRows: { default: 12, least: 4, most: 1_000 },
  },
  smallDealFunnel: {
    id: "small-deal-funnel",
    version: 1,
    task: "funnel",
    period: "quarter",
    title: "funnel.title",
    tab: "funnel.tab",
    purpose: "funnel.purpose",
    listRows: { default: 100, least: 10, most: 10_000 },
    currency: true,
    summary: {
      id: "small-deal-funnel-summary",
      version: 1,
      title: "funnel.summary.title",
      tab: "funnel.summary.tab",
    },
  },
  largeDealFunnel: {
    id: "large-deal-funnel",
    version: 1,
    task: "funnel",
    period: "quarter",
    title: "large.title",
    tab: "large.tab",
    purpose: "large.purpose",
    listRows: { default: 30, least: 10, most: 10_000 },
    currency: true,
    summary: {
      id: "large-deal-funnel-summary",
      version: 1,
      title: "large.summary.title",
      tab: "large.summary.tab",
    },
  },
  keyAccountFunnel: {
    id: "key-account-funnel",
    version: 1,
    task: "funnel",
    period: "quarter",
    title: "ka.title",
    tab: "ka.tab",
    purpose: "ka.purpose",
    listRows: { default: 30, least: 5, most: 1_000 },
    currency: true,
    summary: {
      id: "key-account-funnel-summary",
      version: 1,
      title: "ka.summary.title",
      tab: "ka.summary.tab",
    },
  },
  opportunitySheet: {
    id: "opportunity-sheet",
    version: 1,
    task: "funnel",
    period: "quarter",
    title: "opportunity.title",
    tab: "opportunity.tab",
    purpose: "opportunity.purpose",
    currency: true,
  },
  gapAnalysis: {
    id: "gap-p1-p4",
    version: 1,
    task: "funnel",
    period: "quarter",
    title: "gap.title",
    tab: "gap.tab",
    purpose: "gap.purpose",
    listRows: { default: 10, least: 3, most: 500 },
    currency: true,
    team: true,
  },
  targetSplit: {
    id: "target-split",
    version: 1,
    task: "quota",
    period: "year",
    title: "split.title",
    tab: "split.tab",
    purpose: "split.purpose",
    listRows: { default: 8, least: 3, most: 60 },
    currency: true,
    team: true,
  },
  revenueForecast: {
    id: "revenue-forecast",
    version: 1,
    task: "forecast",
    period: "quarter",
    title: "forecast.title",
    tab: "forecast.tab",
    purpose: "forecast.purpose",
    listRows: { default: 30, least: 10, most: 10_000 },
    currency: true,
    summary: {
      id: "revenue-forecast-summary",
      version: 1,
      title: "forecast.summary.title",
      tab: "forecast.summary.tab",
    },
  },
} as const satisfies Record<string, TemplateHead>;

export const templateHeads: readonly TemplateHead[] = Object.values(heads);
