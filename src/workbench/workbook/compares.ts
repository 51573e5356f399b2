import type { Comparison } from "./validation";

/** Whether a number stands to one or two bounds as a comparison says. */
export function compares(value: number, comparison: Comparison, first: number, second: number): boolean {
  switch (comparison) {
    case "Between":
      return value >= Math.min(first, second) && value <= Math.max(first, second);
    case "NotBetween":
      return value < Math.min(first, second) || value > Math.max(first, second);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqual":
      return value >= first;
    case "LessThanOrEqual":
      return value <= first;
  }
}
