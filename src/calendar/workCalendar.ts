import type { Table } from "../model/table";
import type { WorkCalendar } from "../model/workCalendar";
import { chinaCalendar } from "./chinaCalendar";
import { readOverrides } from "./readOverrides";
import { weekCalendar } from "./weekCalendar";

const calendars = { china: chinaCalendar, weekdays: weekCalendar(5), sixdays: weekCalendar(6) } as const;

/** The State Council's working days of China, Monday to Friday, or Monday to Saturday. */
export type CalendarKind = keyof typeof calendars;

/**
 * Gives a calendar of working days in which a company's own days come first.
 *
 * @param overrides - rows of a date (an Excel day number) and 1 for a working day or 0 for a day off; they hold for
 *   years, too, that China's calendar does not know
 * @throws {Refusal} not-two-columns, not-a-date or not-0-or-1 for the overrides
 */
export function workCalendar(kind: CalendarKind, overrides: Table = []): WorkCalendar {
  const own = readOverrides(overrides);
  const calendar = calendars[kind];
  return { isWorkday: (day) => own.get(day) ?? calendar.isWorkday(day) };
}
