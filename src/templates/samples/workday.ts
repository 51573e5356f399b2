/** Gives a day as Excel stores it, or where it falls on a weekend the workday after it (1) or before it (−1). */
export function workday(serial: number, step: 1 | -1 = 1): number {
  // Excel's days leave 0 by 7 on Saturdays and 1 on Sundays.
  return serial % 7 < 2 ? workday(serial + step, step) : serial;
}
