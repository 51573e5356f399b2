import { requireDay } from "./requireDay";

/**
 * Gives the weeks that are left of a period when today is over: calendar days from today to its last day ÷ 7, not
 * rounded, never below 0. Sales models, section 7.
 *
 * @throws {Refusal} not-a-date
 */
export function weeksLeft(periodEnd: number, today: number): number {
  const last = requireDay(periodEnd, { argument: "periodEnd" });
  return Math.max(0, last - requireDay(today, { argument: "today" })) / 7;
}
