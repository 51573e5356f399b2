import { dateOf, dayOf } from "../model/day";
import { Refusal } from "../model/refusal";
import type { WorkCalendar } from "../model/workCalendar";
import { chinaYears } from "./chinaYears";
import { weekCalendar } from "./weekCalendar";

const fiveDays = weekCalendar(5);

const arranged = new Map<number, boolean>();
for (const [year, [off, worked]] of Object.entries(chinaYears)) {
  for (const day of daysOf(Number(year), off)) arranged.set(day, false);
  for (const day of daysOf(Number(year), worked)) arranged.set(day, true);
}

/**
 * The working days of China: Monday to Friday without the holidays, and with the make-up working days, that the
 * State Council publishes for each year. A year that the data do not have is refused as no-calendar.
 */
export const chinaCalendar: WorkCalendar = {
  isWorkday(day) {
    const { year } = dateOf(day);
    if (!(year in chinaYears)) {
      throw new Refusal("no-calendar", { argument: "calendar" }, { year, ...known() });
    }
    return arranged.get(day) ?? fiveDays.isWorkday(day);
  },
};

function known(): { first: number; last: number } {
  const years = Object.keys(chinaYears).map(Number);
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Reads days as `0101 0216-0220`. */
function* daysOf(year: number, spans: string): Generator<number> {
  for (const span of spans.split(" ")) {
    const [first = "", last = first] = span.split("-");
    for (let day = monthDay(year, first); day <= monthDay(year, last); day++) yield day;
  }
}

function monthDay(year: number, text: string): number {
  return dayOf(year, Number(text.slice(0, 2)), Number(text.slice(2)));
}
