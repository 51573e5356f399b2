const msPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/**
 * Gives the serial number of a day; months and days beyond their end run on, as in Excel. Before March 1900
 * serials are one less, because Excel counts a 29 February 1900 that never was.
 */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const serial = Math.round((date.getTime() - epoch) / msPerDay);
  return serial < 61 ? serial - 1 : serial;
}

/** The last day of the year 9999. */
export const lastSerial = 2_958_465;

export type Day = { year: number; month: number; day: number };

export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(epoch + (whole < 60 ? whole + 1 : whole) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Gives the serial number of a moment on the clock that people see. */
export function serialOfClock(moment: Date): number {
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) + seconds / 86_400;
}

/** Gives 0 for a Sunday up to 6 for a Saturday. */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}
