import { dayOf, serialOf } from "../dates";
import { CellError } from "../value";

/** Counts the whole years, months or days from one day to another, as DATEDIF does. */
export function between(start: number, end: number, unit: string): number {
  const [first, last] = [Math.floor(start), Math.floor(end)];
  if (first > last || first < 0) throw new CellError("#NUM!");
  const [from, to] = [dayOf(first), dayOf(last)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return last - first;
    case "YM":
      return months % 12;
    case "MD":
      return to.day >= from.day ? to.day - from.day : last - serialOf(to.year, to.month - 1, from.day);
    case "YD": {
      const sameYear = serialOf(to.year, from.month, from.day);
      return last - (sameYear <= last ? sameYear : serialOf(to.year - 1, from.month, from.day));
    }
    default:
      throw new CellError("#NUM!");
  }
}
