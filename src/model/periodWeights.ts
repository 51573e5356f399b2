import { monthsLater } from "./monthsLater";
import { Refusal } from "./refusal";
import { requireAboveZero } from "./requireAboveZero";
import { requireDay } from "./requireDay";
import { requireWhole } from "./requireWhole";
import type { WorkCalendar } from "./workCalendar";
import { workdays } from "./workdays";

const weeksOfQuarter = { "445": [4, 4, 5], "454": [4, 5, 4], "544": [5, 4, 4] } as const;

/** What a month weighs: its days, its working days, its weeks in a 13-week quarter, or as much as any other. */
export type PeriodBasis = "days" | "workdays" | keyof typeof weeksOfQuarter | "equal";

const mostPeriods = 120;

/**
 * Gives the weights of months in a row, by which a total is split along time. Sales models, section 8.
 *
 * Month k begins k months after the start, on the same day of the month (on the last one where the month is too
 * short), and ends on the day before the next begins: with 26 December, months of a year that closes on the 25th.
 *
 * @param start - an Excel day number; a time of day is cut off
 * @param calendar - asked for "workdays" only
 * @throws {Refusal} not-a-date for the start; not-above-zero, not-whole or too-many (over 120) for the periods;
 *   no-calendar
 */
export function periodWeights({
  start,
  periods,
  by,
  calendar,
}: {
  start: number;
  periods: number;
  by: PeriodBasis;
  calendar: WorkCalendar;
}): number[] {
  const first = requireDay(start, { argument: "start" });
  requirePeriods(periods);
  return Array.from({ length: periods }, (_, period) => {
    const begin = monthsLater(first, period);
    const next = monthsLater(first, period + 1);
    if (by === "days") return next - begin;
    if (by === "workdays") return workdays(calendar, begin, next - 1);
    return by === "equal" ? 1 : weeksOfQuarter[by][period % 3]!;
  });
}

function requirePeriods(periods: number): void {
  const at = { argument: "periods" } as const;
  requireAboveZero(periods, at);
  requireWhole(periods, at);
  if (periods > mostPeriods) throw new Refusal("too-many", at, { count: periods, limit: mostPeriods });
}
