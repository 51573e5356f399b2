import type { WorkCalendar } from "./workCalendar";

/** Counts the working days from one day to another, both of them included. */
export function workdays(calendar: WorkCalendar, first: number, last: number): number {
  let count = 0;
  for (let day = first; day <= last; day++) if (calendar.isWorkday(day)) count++;
  return count;
}
