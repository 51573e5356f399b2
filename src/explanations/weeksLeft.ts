import { weeksLeft as leftOf } from "../model/index";
import { requireDay } from "../model/requireDay";
import type { Call } from "./call";
import type { Explanation } from "./explanation";

/** Explains `SALES.WEEKS_LEFT`: the days from today to the end of the period, in weeks. */
export function weeksLeft({ given, writing }: Call): Explanation {
  const { text, number, day, count } = writing;
  const end = requireDay(given.number("periodEnd"), { argument: "periodEnd" });
  const today = requireDay(given.number("today"), { argument: "today" });
  const weeks = leftOf(end, today);
  const result = number(weeks);
  const values = {
    end: day(end),
    today: day(today),
    days: count("days", end - today),
    weeks: writing.about(weeks),
  };
  if (end <= today) {
    return { result, sentence: text("WEEKS_LEFT.sentence.over", values), terms: [], notes: [] };
  }
  const terms = [
    { label: text("WEEKS_LEFT.days"), working: `${day(end)} − ${day(today)}`, result: values.days },
    { label: text("WEEKS_LEFT.weeks"), working: `${number(end - today)} ÷ 7`, result },
  ];
  return { result, sentence: text("WEEKS_LEFT.sentence.open", values), terms, notes: [] };
}
