import { serialDay } from "../../sheet/serialDay";
import type { FormatName } from "../../sheet/styles";

const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 });

/** The first and the last number that Excel takes for a day. */
const days = { first: 1, last: 2_958_465 };

/** Spells a number by what its cell holds: a day, a part of a whole, or an amount. */
export function spelled(value: number, format: FormatName | undefined): string {
  switch (format) {
    case "percent":
    case "percentOrBlank":
    case "percentStep":
      return percent.format(value);
    case "date":
    case "day":
    case "month":
      return value >= days.first && value <= days.last ? serialDay(value) : number.format(value);
    default:
      return number.format(value);
  }
}
