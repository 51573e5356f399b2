import { funnelDeadline as deadlineOf } from "../model/index";
import { requireDay } from "../model/requireDay";
import type { Call } from "./call";
import type { Explanation, Term } from "./explanation";
import { roundedUp } from "./roundedUp";

/** Explains `SALES.FUNNEL_DEADLINE`: the last day to enter, and the new deals of each week until then. */
export function funnelDeadline({ given, place, writing }: Call): Explanation {
  const { text, number, day, count } = writing;
  const [periodEnd, cycleDays, today] = [
    given.number("periodEnd"),
    given.number("cycleDays"),
    given.number("today"),
  ];
  const newDeals = given.optional("newDeals");
  const { deadline, dealsPerWeek } = deadlineOf({ periodEnd, cycleDays, today, newDeals });
  const end = requireDay(periodEnd, { argument: "periodEnd" });
  const now = requireDay(today, { argument: "today" });
  const deadlineTerm: Term = {
    label: text("FUNNEL_DEADLINE.deadline"),
    working: `${day(end)} − ${count("days", cycleDays)}`,
    result: day(deadline),
  };
  const values = { deadline: day(deadline), end: day(end), today: day(now) };

  if (place.column === 0 || newDeals === undefined || dealsPerWeek === undefined) {
    const sentence = text(`FUNNEL_DEADLINE.sentence.${deadline > now ? "open" : "over"}`, values);
    return { result: day(deadline), sentence, terms: [deadlineTerm], notes: [] };
  }
  const result = number(dealsPerWeek);
  if (newDeals === 0) {
    return { result, sentence: text("FUNNEL_DEADLINE.sentence.none"), terms: [], notes: [] };
  }
  const daysLeft = deadline - now;
  const weeks = Math.max(1, daysLeft / 7);
  const terms = [
    deadlineTerm,
    {
      label: text("FUNNEL_DEADLINE.daysLeft"),
      working: `${day(deadline)} − ${day(now)}`,
      result: count("days", daysLeft),
    },
    {
      label: text("FUNNEL_DEADLINE.weeksLeft"),
      working: daysLeft < 7 ? text("FUNNEL_DEADLINE.oneWeek") : `${number(daysLeft)} ÷ 7`,
      result: number(weeks),
    },
    {
      label: text("FUNNEL_DEADLINE.perWeek"),
      working: roundedUp(writing, `${number(newDeals)} ÷ ${number(weeks)}`, newDeals / weeks, dealsPerWeek),
      result,
    },
  ];
  const perWeek = count("new", dealsPerWeek);
  return {
    result,
    sentence: text("FUNNEL_DEADLINE.sentence.perWeek", { ...values, perWeek }),
    terms,
    notes: [],
  };
}
