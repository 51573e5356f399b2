import stateCouncil from "chinese-days/dist/chinese-days.json";
import { weekCalendar } from "../calendar/weekCalendar";
import { dateOf, dayOf } from "../model/day";

const heading = `/**
 * The working days of China where they differ from Monday to Friday, as the State Council has arranged them: days off
 * and make-up working days by year, as MMDD or MMDD-MMDD. Written by \`npm run calendar\` from chinese-days.
 */
export const chinaYears: Readonly<Record<number, readonly [off: string, worked: string]>> = {
`;

const fiveDays = weekCalendar(5);

/** Gives the source of `src/calendar/chinaYears.ts`. */
export function chinaYearsSource(): string {
  const lines = Object.entries(publishedYears()).map(
    ([year, spans]) => `  ${year}: ${JSON.stringify(spans)},\n`,
  );
  return `${heading}${lines.join("")}};\n`;
}

/** Gives what chinese-days knows of China's working days: days off and make-up working days of each year. */
export function publishedYears(): Record<number, [off: string, worked: string]> {
  const off = daysOf(stateCouncil.holidays).filter((day) => fiveDays.isWorkday(day));
  const worked = daysOf(stateCouncil.workdays).filter((day) => !fiveDays.isWorkday(day));
  return Object.fromEntries(years().map((year) => [year, [spans(off, year), spans(worked, year)]]));
}

/** A notice may reach into the last days of the year before; the year that it is about has a National Day in it. */
function years(): number[] {
  return Object.keys(stateCouncil.holidays)
    .filter((date) => date.endsWith("-10-01"))
    .map((date) => Number(date.slice(0, 4)))
    .sort((a, b) => a - b);
}

function daysOf(dates: object): number[] {
  return Object.keys(dates)
    .map((date) => {
      const [year, month, dayOfMonth] = date.split("-").map(Number);
      return dayOf(year!, month!, dayOfMonth!);
    })
    .sort((a, b) => a - b);
}

function spans(days: readonly number[], year: number): string {
  const ofYear = days.filter((day) => dateOf(day).year === year);
  const firsts = ofYear.filter((day) => !ofYear.includes(day - 1));
  return firsts
    .map((first) => {
      let last = first;
      while (ofYear.includes(last + 1)) last++;
      return first === last ? monthDay(first) : `${monthDay(first)}-${monthDay(last)}`;
    })
    .join(" ");
}

function monthDay(day: number): string {
  const { month, dayOfMonth } = dateOf(day);
  return `${String(month).padStart(2, "0")}${String(dayOfMonth).padStart(2, "0")}`;
}
