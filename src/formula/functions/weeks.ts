import { dayOf, serialOf, weekdayOf } from "../dates";
import { CellError } from "../value";

/** Which weekday counts as the first, by Excel's type numbers; 0 is Sunday. */
const firstDays: Readonly<Record<number, number>> = {
  1: 0,
  2: 1,
  11: 1,
  12: 2,
  13: 3,
  14: 4,
  15: 5,
  16: 6,
  17: 0,
};

/** Numbers a weekday from 1, or from 0 for type 3. */
export function weekdayNumber(serial: number, type: number): number {
  const kind = Math.trunc(type);
  if (kind === 3) return daysAfter(serial, 1);
  return daysAfter(serial, firstDay(kind)) + 1;
}

/** Counts weeks from the one with 1 January. */
export function weekOf(serial: number, type: number): number {
  const kind = Math.trunc(type);
  if (kind === 21) return isoWeekOf(serial);
  const newYear = serialOf(dayOf(serial).year, 1, 1);
  return Math.floor((Math.floor(serial) - newYear + daysAfter(newYear, firstDay(kind))) / 7) + 1;
}

/** Counts weeks from the one with the year's first Thursday. */
export function isoWeekOf(serial: number): number {
  const thursday = Math.floor(serial) - daysAfter(serial, 1) + 3;
  return Math.floor((thursday - serialOf(dayOf(thursday).year, 1, 1)) / 7) + 1;
}

function daysAfter(serial: number, firstDay: number): number {
  return (weekdayOf(serial) - firstDay + 7) % 7;
}

function firstDay(type: number): number {
  const day = firstDays[type];
  if (day === undefined) throw new CellError("#NUM!");
  return day;
}
