import type { WorkCalendar } from "../model/workCalendar";

/** Gives the calendar in which the first days of every week are worked; 5 of them are Monday to Friday. */
export function weekCalendar(worked: number): WorkCalendar {
  // Divided by 7, Excel's day number of a Monday leaves 2.
  return { isWorkday: (day) => (day - 2) % 7 < worked };
}
