import { readOverrides } from "../calendar/readOverrides";
import { weekCalendar } from "../calendar/weekCalendar";
import type { CalendarKind } from "../calendar/workCalendar";
import type { Table, WorkCalendar } from "../model/index";

/** The days of a month by what they are: what the week leaves, and what was taken off or added to that. */
export type MonthDays = {
  weekend: number[];
  holidays: number[];
  makeUp: number[];
  /** Days that the company itself has taken off or added. */
  ownOff: number[];
  ownWorked: number[];
};

/** Sorts the days of a month that differ from the days of a working week. */
export function monthDays(
  { kind, calendar, overrides }: { kind: CalendarKind; calendar: WorkCalendar; overrides: Table | undefined },
  first: number,
  last: number,
): MonthDays {
  const week = weekCalendar(kind === "sixdays" ? 6 : 5);
  const own = readOverrides(overrides ?? []);
  const sorted: MonthDays = { weekend: [], holidays: [], makeUp: [], ownOff: [], ownWorked: [] };
  for (let day = first; day <= last; day++) {
    const isUsual = week.isWorkday(day);
    const isWorked = calendar.isWorkday(day);
    if (!isUsual) sorted.weekend.push(day);
    if (isUsual && !isWorked) (own.has(day) ? sorted.ownOff : sorted.holidays).push(day);
    if (!isUsual && isWorked) (own.has(day) ? sorted.ownWorked : sorted.makeUp).push(day);
  }
  return sorted;
}
