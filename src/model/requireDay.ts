import { Refusal, type Position } from "./refusal";

/** The first day that Excel numbers as the calendar does, 1 March 1900. */
export const firstDay = 61;

const lastDay = 2958465;

/**
 * Gives the whole day of a date as Excel stores it, without its time of day: 1 March 1900 to 31 December 9999.
 *
 * @throws {Refusal} not-a-date
 */
export function requireDay(value: number, at: Position): number {
  const day = Math.floor(value);
  if (!(day >= firstDay && day <= lastDay)) throw new Refusal("not-a-date", at, { value });
  return day;
}
