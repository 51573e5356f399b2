import { Refusal } from "./refusal";
import { requireAboveZero } from "./requireAboveZero";
import { requireDay } from "./requireDay";
import type { WorkCalendar } from "./workCalendar";
import { workdays } from "./workdays";

/**
 * Gives the pace towards a quota: attainment (sales models, section 10) ÷ share of the period's working days that
 * have passed, today among them. Kept up, a pace of 1 ends at the quota, one of 0.5 at half of it.
 *
 * @param achieved - in the quota's unit
 * @param start - first day of the period; days are Excel day numbers
 * @param end - last day of the period; a later `today` counts as this day
 * @throws {Refusal} not-above-zero for the quota; not-a-date; before for an end before the start; no-working-day
 *   at the end for a period without one, at today as long as none has passed; no-calendar
 */
export function pace({
  achieved,
  quota,
  start,
  end,
  today,
  calendar,
}: {
  achieved: number;
  quota: number;
  start: number;
  end: number;
  today: number;
  calendar: WorkCalendar;
}): number {
  requireAboveZero(quota, { argument: "quota" });
  const first = requireDay(start, { argument: "start" });
  const last = requireDay(end, { argument: "end" });
  const now = Math.min(requireDay(today, { argument: "today" }), last);
  if (last < first) throw new Refusal("before", { argument: "end" }, { other: "start" });

  const passed = workdays(calendar, first, now);
  const all = passed + workdays(calendar, Math.max(first, now + 1), last);
  if (all === 0) throw new Refusal("no-working-day", { argument: "end" });
  if (passed === 0) throw new Refusal("no-working-day", { argument: "today" });
  return achieved / quota / (passed / all);
}
