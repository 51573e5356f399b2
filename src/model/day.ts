/** A date of the Gregorian calendar; January is month 1. */
export type CalendarDate = { year: number; month: number; dayOfMonth: number };

// Excel's day 61 is 1 March 1900, from where its numbers are those of the calendar.
const firstMarch = 61 - daysBefore(1900);

/** Gives the day number of a date as Excel counts: 61 is 1 March 1900. Month 13 is the next year's January. */
export function dayOf(year: number, month: number, dayOfMonth: number): number {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  return firstMarch + daysBefore(marchYear) + daysBeforeMonth(months - marchYear * 12) + dayOfMonth - 1;
}

/** Gives the date of a day number, from 61 on. */
export function dateOf(day: number): CalendarDate {
  const days = day - firstMarch;
  const about = Math.floor((days * 400) / daysBefore(400));
  const marchYear = daysBefore(about + 1) > days ? about : about + 1;
  const rest = days - daysBefore(marchYear);
  const month = Math.floor((rest * 5 + 2) / 153);
  return {
    year: month < 10 ? marchYear : marchYear + 1,
    month: month < 10 ? month + 3 : month - 9,
    dayOfMonth: rest - daysBeforeMonth(month) + 1,
  };
}

/** Counts years from 1 March, so that a leap day is the last day of its year. */
function daysBefore(marchYear: number): number {
  return (
    365 * marchYear + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  );
}

/** From March on, months of 31, 30, 31, 30 and 31 days repeat: 153 days for five. March is 0. */
function daysBeforeMonth(month: number): number {
  return Math.floor((month * 153 + 2) / 5);
}
