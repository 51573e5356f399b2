import { titleText } from "../locales/titles";
import type { Language } from "../locales/language";
import type { Settings } from "../settings/settings";
import type { WeekStart } from "../settings/weekStarts";

export type PeriodKind = "week" | "month" | "quarter" | "year";

/** A week (from Monday), month, quarter or year; days are spelled `2026-11-23`. */
export type Period = { kind: PeriodKind; id: string; start: string; end: string };

const dayLength = 86_400_000;

/** How a company counts its years and weeks, where it does not as the calendar does. */
export type PeriodCount = Pick<Settings, "fiscalYearStart" | "weekStart">;

/**
 * Gives the period of a kind that a day lies in. Weeks are those of ISO 8601: where a company's weeks start before
 * Monday, the days before it belong to the week that follows. A fiscal year is named after the year in which it ends.
 */
export function periodOf(kind: PeriodKind, day: string, count: PeriodCount = {}): Period {
  const { fiscalYearStart = 1, weekStart = "monday" } = count;
  if (kind === "week") {
    const counted = addDays(day, daysBeforeMonday[weekStart]);
    const start = addDays(counted, -((dateOf(counted).getUTCDay() + 6) % 7));
    return { kind, id: weekId(start), start, end: addDays(start, 6) };
  }
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const months = monthsOf[kind];
  // Counted from the start of the fiscal year; months are the same in every year.
  const first = month - ((month - (fiscalYearStart - 1) + 12) % months);
  return {
    kind,
    id: kind === "month" ? `${year}-${pad(month + 1)}` : yearId(kind, Date.UTC(year, first), fiscalYearStart),
    start: dayOf(Date.UTC(year, first, 1)),
    end: dayOf(Date.UTC(year, first + months, 0)),
  };
}

const daysBeforeMonday: Readonly<Record<WeekStart, number>> = { monday: 0, sunday: 1, saturday: 2 };

const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/** Names a year or a quarter by its first day: `2026-Q4`, and `FY2027-Q3` where the year does not start in January. */
function yearId(kind: "quarter" | "year", start: number, fiscalYearStart: number): string {
  const date = new Date(start);
  const since = (date.getUTCMonth() - (fiscalYearStart - 1) + 12) % 12;
  const lastMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - since + 11));
  const year = `${fiscalYearStart === 1 ? "" : "FY"}${lastMonth.getUTCFullYear()}`;
  return kind === "year" ? year : `${year}-Q${since / 3 + 1}`;
}

/** Gives the period before (−1) or after (1). */
export function nextPeriod(period: Period, step: 1 | -1, count: PeriodCount = {}): Period {
  const { kind, start, end } = period;
  if (kind === "week") return periodOf(kind, addDays(start, 7 * step), count);
  return periodOf(kind, addDays(step === 1 ? end : start, step), count);
}

/** Says a period in words: `Week 48 of 2026 (11-23 to 11-29)`. */
export function periodLabel(language: Language, period: Period): string {
  const { id, kind, start, end } = period;
  const [, fiscal, year = "", number] = /^(FY)?(\d+)(?:-[WQ]?(\d+))?$/.exec(id) ?? [];
  const values = { year, number: Number(number) };
  // A fiscal year is called differently in different companies: its days leave no doubt.
  if (fiscal)
    return titleText(language, `period.fiscal.${kind === "year" ? kind : "quarter"}`, {
      ...values,
      from: start,
      to: end,
    });
  return titleText(language, `period.${kind}`, { ...values, from: start.slice(5), to: end.slice(5) });
}

/** Whether a text is a day of the calendar, spelled `2026-11-23`. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    dayOf(dateOf(text).getTime()) === text
  );
}

/** Gives the day some days later. */
export function addDays(day: string, days: number): string {
  return dayOf(dateOf(day).getTime() + days * dayLength);
}

/** Gives the number by which Excel stores a day. */
export function dateSerial(day: string): number {
  return (dateOf(day).getTime() - Date.UTC(1899, 11, 30)) / dayLength;
}

/** The ISO week of a Monday: the week's Thursday decides the year. */
function weekId(monday: string): string {
  const thursday = dateOf(addDays(monday, 3));
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / dayLength / 7) + 1;
  return `${year}-W${pad(week)}`;
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
