import { addDays, isDay, periodOf, type PeriodCount, type PeriodKind } from "./period";

/**
 * Gives the first day of a period by its id, such as `2026-W48` or `FY2027-Q3`; null where there is no such period
 * in the years as they are counted.
 */
export function firstDayOf(id: string, count: PeriodCount = {}): string | null {
  const [, fiscal, year = "", kind, number = ""] = /^(FY)?(\d{4})(?:-(W|Q)?(\d{1,2}))?$/.exec(id) ?? [];
  const { fiscalYearStart = 1 } = count;
  // A fiscal year is named after the year in which it ends.
  const began = fiscal ? Number(year) - 1 : Number(year);
  function inPeriod(of: PeriodKind, day: string): string | null {
    if (!isDay(day)) return null;
    const period = periodOf(of, day, count);
    return period.id === id ? period.start : null;
  }
  if (kind === "W") return inPeriod("week", addDays(`${year}-01-04`, 7 * (Number(number) - 1)));
  if (kind === "Q") return inPeriod("quarter", monthStart(began, fiscalYearStart + 3 * (Number(number) - 1)));
  if (number !== "") return inPeriod("month", `${year}-${number.padStart(2, "0")}-01`);
  return inPeriod("year", monthStart(began, fiscalYearStart));
}

/** Months after December are those of the next year. */
function monthStart(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1)).toISOString().slice(0, 10);
}
