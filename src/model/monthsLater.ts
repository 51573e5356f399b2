import { dateOf, dayOf } from "./day";

/** Gives the same day of the month some months later, or the month's last day where it is shorter: 31 January → 28 February. */
export function monthsLater(day: number, months: number): number {
  const { year, month, dayOfMonth } = dateOf(day);
  const lastOfMonth = dayOf(year, month + months + 1, 0);
  return Math.min(dayOf(year, month + months, dayOfMonth), lastOfMonth);
}
