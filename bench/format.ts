import type { Timing } from "./race";

/** Gives a time in a unit that reads well, in three digits. */
export function time(milliseconds: number): string {
  if (milliseconds < 1) return `${digits(milliseconds * 1000)} µs`;
  return milliseconds < 1000 ? `${digits(milliseconds)} ms` : `${digits(milliseconds / 1000)} s`;
}

/** Gives a timing with its spread: `1.23 ms ± 4%`. */
export function timed({ median, spread }: Timing): string {
  return `${time(median)} ± ${Math.round((100 * spread) / median)}%`;
}

/** Gives how many times as long one took as the other. */
export function ratio(one: Timing, other: Timing): string {
  return `${digits(one.median / other.median)} ×`;
}

/** Gives a number in three digits, without an exponent. */
export function digits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toPrecision(3);
}
