import { periodWeights as weightsOf, type PeriodBasis } from "../model/index";
import { monthsLater } from "../model/monthsLater";
import { requireDay } from "../model/requireDay";
import { barsPicture } from "./barsPicture";
import type { Call } from "./call";
import { calendarOf } from "./calendarOf";
import type { Explanation, Term } from "./explanation";
import { monthDays } from "./monthDays";

const bases: readonly PeriodBasis[] = ["days", "workdays", "445", "454", "544", "equal"];

/** Explains `SALES.PERIOD_WEIGHTS`: what one month weighs, for working days with all that was taken off or added. */
export function periodWeights({ given, place, writing }: Call): Explanation {
  const { text, number, day, count } = writing;
  const by = bases.find((basis) => basis === given.word("by"))!;
  const { kind, calendar } = calendarOf(given);
  const start = requireDay(given.number("start"), { argument: "start" });
  const weights = weightsOf({ start, periods: given.number("periods"), by, calendar });
  const month = place.column;
  const [first, last] = [monthsLater(start, month), monthsLater(start, month + 1) - 1];
  const span = text("span", { first: day(first), last: day(last) });
  const days = last - first + 1;
  const result = number(weights[month]!);
  const pictured = weights.map((value, at) => ({
    name: day(monthsLater(start, at)),
    value,
    isAsked: at === month,
  }));
  return { sentence: sentence(), result, terms: terms(), notes: notes(), ...barsPicture(pictured) };

  function sentence(): string {
    const values = { month: month + 1, span, days: count("days", days), result, position: (month % 3) + 1 };
    if (by === "days" || by === "workdays" || by === "equal")
      return text(`PERIOD_WEIGHTS.sentence.${by}`, values);
    return text("PERIOD_WEIGHTS.sentence.weeks", { ...values, pattern: [...by].join("-") });
  }

  function terms(): Term[] {
    const whole = { label: text("PERIOD_WEIGHTS.days"), working: span, result: number(days) };
    if (by === "days") return [whole];
    if (by !== "workdays") return [];
    const overrides = given.optionalTable("overrides");
    const { weekend, ...rest } = monthDays({ kind, calendar, overrides }, first, last);
    const off = text(kind === "sixdays" ? "PERIOD_WEIGHTS.sundays" : "PERIOD_WEIGHTS.weekends");
    const different = (["holidays", "makeUp", "ownOff", "ownWorked"] as const).filter(
      (one) => rest[one].length,
    );
    const signs = { holidays: "−", makeUp: "+", ownOff: "−", ownWorked: "+" } as const;
    const counted = different.map((one) => ` ${signs[one]} ${number(rest[one].length)}`);
    return [
      whole,
      { label: text("PERIOD_WEIGHTS.weekend"), working: off, result: number(weekend.length) },
      ...different.map((one) => ({
        label: text(`PERIOD_WEIGHTS.${one}`),
        working: rest[one].map(day).join(text("dates")),
        result: number(rest[one].length),
      })),
      {
        label: text("PERIOD_WEIGHTS.workdays"),
        working: `${number(days)} − ${number(weekend.length)}${counted.join("")}`,
        result,
      },
    ];
  }

  function notes(): string[] {
    return by === "workdays" ? [text(`calendar.${kind}`)] : [];
  }
}
