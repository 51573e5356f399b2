import type { TabKey } from "../locales/tabs";
import type { TitleKey } from "../locales/titles";
import type { ListRows } from "./listRows";
import type { PeriodKind } from "./period";

/** Who a sheet is. */
export type SheetHead = {
  /** Never changes, and never means another form. */
  id: string;
  version: number;
  title: TabKey;
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
    purpose: "plan.purpose",
    saturday: true,
    summary: {
      id: "weekly-plan-summary",
      version: 1,
      title: "plan.summary.title",
    },
  },
  visitSchedule: {
    id: "visit-schedule",
    version: 1,
    task: "week",
    period: "week",
    title: "schedule.title",
    purpose: "schedule.purpose",
    listRows: { default: 12, least: 5, most: 200 },
    summary: {
      id: "visit-schedule-summary",
      version: 1,
      title: "schedule.summary.title",
    },
  },
  planningGuide: {
    id: "planning-guide",
    version: 1,
    task: "week",
    period: "week",
    title: "guide.title",
    purpose: "guide.purpose",
    listRows: { default: 20, least: 10, most: 200 },
    summary: {
      id: "planning-guide-summary",
      version: 1,
      title: "guide.summary.title",
    },
  },
  managerLog: {
    id: "manager-log",
    version: 1,
    task: "week",
    period: "week",
    title: "log.title",
    purpose: "log.purpose",
    saturday: true,
    summary: {
      id: "manager-log-summary",
      version: 1,
      title: "log.summary.title",
    },
  },
  jointVisit: {
    id: "joint-visit",
    version: 1,
    task: "visit",
    period: "month",
    title: "visit.title",
    purpose: "visit.purpose",
    listRows: { default: 15, least: 5, most: 1_000 },
    summary: {
      id: "joint-visit-summary",
      version: 1,
      title: "visit.summary.title",
    },
  },
  jointVisitPlanner: {
    id: "joint-visit-planner",
    version: 1,
    task: "visit",
    period: "month",
    title: "planner.title",
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
    purpose: "coach.purpose",
    listRows: { default: 12, least: 4, most: 1_000 },
  },
  smallDealFunnel: {
    id: "small-deal-funnel",
    version: 1,
    task: "funnel",
    period: "quarter",
    title: "funnel.title",
    purpose: "funnel.purpose",
    listRows: { default: 100, least: 10, most: 10_000 },
    currency: true,
    summary: {
      id: "small-deal-funnel-summary",
      version: 1,
      title: "funnel.summary.title",
    },
  },
  largeDealFunnel: {
    id: "large-deal-funnel",
    version: 1,
    task: "funnel",
    period: "quarter",
    title: "large.title",
    purpose: "large.purpose",
    listRows: { default: 30, least: 10, most: 10_000 },
    currency: true,
    summary: {
      id: "large-deal-funnel-summary",
      version: 1,
      title: "large.summary.title",
    },
  },
  keyAccountFunnel: {
    id: "key-account-funnel",
    version: 1,
    task: "funnel",
    period: "quarter",
    title: "ka.title",
    purpose: "ka.purpose",
    listRows: { default: 30, least: 5, most: 1_000 },
    currency: true,
    summary: {
      id: "key-account-funnel-summary",
      version: 1,
      title: "ka.summary.title",
    },
  },
  opportunitySheet: {
    id: "opportunity-sheet",
    version: 1,
    task: "funnel",
    period: "quarter",
    title: "opportunity.title",
    purpose: "opportunity.purpose",
    currency: true,
  },
  gapAnalysis: {
    id: "gap-p1-p4",
    version: 1,
    task: "funnel",
    period: "quarter",
    title: "gap.title",
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
    purpose: "forecast.purpose",
    listRows: { default: 30, least: 10, most: 10_000 },
    currency: true,
    summary: {
      id: "revenue-forecast-summary",
      version: 1,
      title: "forecast.summary.title",
    },
  },
} as const satisfies Record<string, TemplateHead>;

export const templateHeads: readonly TemplateHead[] = Object.values(heads);
