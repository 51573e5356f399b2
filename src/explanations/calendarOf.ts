import { workCalendar, type CalendarKind } from "../calendar/workCalendar";
import type { WorkCalendar } from "../model/index";
import type { Given } from "./given";

/** Gives the calendar that a call counts working days by, with its name. */
export function calendarOf(given: Given): { kind: CalendarKind; calendar: WorkCalendar } {
  const word = given.word("calendar");
  const kind = word === "weekdays" || word === "sixdays" ? word : "china";
  return { kind, calendar: workCalendar(kind, given.optionalTable("overrides")) };
}
