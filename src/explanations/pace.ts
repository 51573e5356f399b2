import { pace as paceOf } from "../model/index";
import { requireDay } from "../model/requireDay";
import { workdays } from "../model/workdays";
import { calendarOf } from "./calendarOf";
import type { Call } from "./call";
import type { Explanation } from "./explanation";

/** Explains `SALES.PACE`: the share of the quota against the share of the working days. */
export function pace({ given, writing }: Call): Explanation {
  const { text, number, percent, aboutPercent, day } = writing;
  const { kind, calendar } = calendarOf(given);
  const [achieved, quota] = [given.number("achieved"), given.number("quota")];
  const start = requireDay(given.number("start"), { argument: "start" });
  const end = requireDay(given.number("end"), { argument: "end" });
  const today = requireDay(given.number("today"), { argument: "today" });
  const now = Math.min(today, end);
  const value = paceOf({ achieved, quota, start, end, today, calendar });
  const passed = workdays(calendar, start, now);
  const all = passed + workdays(calendar, now + 1, end);
  const [reached, gone] = [percent(achieved / quota), percent(passed / all)];
  const result = number(value);
  const state = result === "1" ? "level" : value > 1 ? "ahead" : "behind";
  return {
    result,
    sentence: text(`PACE.sentence.${state}`, {
      reached: aboutPercent(achieved / quota),
      gone: aboutPercent(passed / all),
    }),
    terms: [
      { label: text("PACE.reached"), working: `${number(achieved)} ÷ ${number(quota)}`, result: reached },
      { label: text("PACE.passed"), working: span(now), result: number(passed) },
      { label: text("PACE.all"), working: span(end), result: number(all) },
      { label: text("PACE.gone"), working: `${number(passed)} ÷ ${number(all)}`, result: gone },
      { label: text("PACE.pace"), working: `${reached} ÷ ${gone}`, result },
    ],
    notes: [text(`calendar.${kind}`), ...(today > end ? [text("PACE.ended")] : [])],
  };

  function span(last: number): string {
    return text("span", { first: day(start), last: day(last) });
  }
}
