import { CellError } from "../value";
import { ascending } from "./numbers";

/** Gives the value below which a share of the numbers lies, from the smallest at 0 to the largest at 1. */
export function percentile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0 || share < 0 || share > 1) throw new CellError("#NUM!");
  return interpolated(ascending(numbers), share * (numbers.length - 1));
}

/** The same with both ends left out. */
export function percentileWithin(numbers: readonly number[], share: number): number {
  const place = share * (numbers.length + 1) - 1;
  if (place < 0 || place > numbers.length - 1) throw new CellError("#NUM!");
  return interpolated(ascending(numbers), place);
}

/** Gives the place of a number, 1 for the largest or, rising, for the smallest. */
export function rank(value: number, numbers: readonly number[], rising: boolean): number {
  if (!numbers.includes(value)) throw new CellError("#N/A");
  return 1 + numbers.filter((number) => (rising ? number < value : number > value)).length;
}

function interpolated(sorted: readonly number[], place: number): number {
  const below = Math.floor(place);
  const low = sorted[below]!;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}
