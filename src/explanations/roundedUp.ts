import type { Writing } from "./writing";

const noise = 1e-9;

/** Writes a quotient that was rounded up to a whole number: with what it is exactly, unless it is whole itself. */
export function roundedUp(writing: Writing, working: string, exact: number, whole: number): string {
  if (Math.abs(whole - exact) <= noise * Math.max(1, exact)) return working;
  return writing.text("roundedUp", { working, exact: writing.number(exact) });
}
