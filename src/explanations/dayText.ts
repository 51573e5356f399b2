import { dateOf } from "../model/day";

/** Writes an Excel day number as a date: 2026-06-09. */
export function dayText(day: number): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return [year, month, dayOfMonth].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
}
