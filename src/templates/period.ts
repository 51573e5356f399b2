import { titleText } from "../locales/titles";
import type { Language } from "../locales/language";

export type PeriodKind = "week" | "month" | "quarter" | "year";

/** A week (from Monday), month, quarter or year; days are spelled `2026-11-23`. */
export type Period = { kind: PeriodKind; id: string; start: string; end: string };

const dayLength = 86_400_000;

/** Gives the period of a kind that a day lies in. Weeks are those of ISO 8601. */
export function periodOf(kind: PeriodKind, day: string): Period {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (kind === "week") {
    const start = addDays(day, -((date.getUTCDay() + 6) % 7));
    return { kind, id: weekId(start), start, end: addDays(start, 6) };
  }
  if (kind === "year") return { kind, id: `${year}`, start: `${year}-01-01`, end: `${year}-12-31` };
  const first = kind === "month" ? month : month - (month % 3);
  const id = kind === "month" ? `${year}-${pad(month + 1)}` : `${year}-Q${first / 3 + 1}`;
  const after = first + (kind === "month" ? 1 : 3);
  return { kind, id, start: dayOf(Date.UTC(year, first, 1)), end: dayOf(Date.UTC(year, after, 0)) };
}

/** Gives the period before (−1) or after (1). */
export function nextPeriod(period: Period, step: 1 | -1): Period {
  return periodOf(period.kind, addDays(step === 1 ? period.end : period.start, step));
}

/** Says a period in words: `Week 48 of 2026 (11-23 to 11-29)`. */
export function periodLabel(language: Language, period: Period): string {
  const [year, number] = period.id.split(/-[WQ]?/);
  return titleText(language, `period.${period.kind}`, {
    year: year ?? "",
    number: Number(number),
    from: period.start.slice(5),
    to: period.end.slice(5),
  });
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
