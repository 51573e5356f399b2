import type { Writing } from "./writing";

/** Writes to what shares are rounded: whole numbers, or multiples of another unit. */
export function stepsText({ text, number }: Writing, unit: number): string {
  return unit === 1 ? text("SPLIT_TARGET.whole") : text("SPLIT_TARGET.multiples", { unit: number(unit) });
}
