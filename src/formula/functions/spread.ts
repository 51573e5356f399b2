import { CellError } from "../value";
import { mean, sum } from "./numbers";

/** `lost` is 1 for a sample, 0 for the whole population. */
export function variance(numbers: readonly number[], lost: 0 | 1): number {
  if (numbers.length <= lost) throw new CellError("#DIV/0!");
  const middle = mean(numbers);
  return sum(numbers.map((number) => (number - middle) ** 2)) / (numbers.length - lost);
}

export function deviation(numbers: readonly number[], lost: 0 | 1): number {
  return Math.sqrt(variance(numbers, lost));
}
