import { Refusal } from "./refusal";
import { firstDay, requireDay } from "./requireDay";
import { requireNotBelowZero } from "./requireNotBelowZero";
import { requireWhole } from "./requireWhole";
import { wholeDeals } from "./wholeDeals";

/**
 * Gives the last day on which a new deal can enter a funnel and still be won in the period, one cycle before the
 * period's end, and how many deals must enter each week until then: new deals ÷ weeks left to that day, whole,
 * rounded up; less than a week counts as one. Sales models, sections 3 and 4.
 *
 * @param periodEnd - last day of the period; days are Excel day numbers
 * @param cycleDays - calendar days from a deal's entry to its win
 * @param today - counts as over: deals enter from tomorrow on
 * @param newDeals - that must enter; without them only the deadline is given
 * @throws {Refusal} not-a-date; below-zero or not-whole for the cycle, too-many for one from before 1 March 1900;
 *   below-zero for the new deals; too-late at today when deals must enter and the deadline is over
 */
export function funnelDeadline({
  periodEnd,
  cycleDays,
  today,
  newDeals,
}: {
  periodEnd: number;
  cycleDays: number;
  today: number;
  newDeals?: number | undefined;
}): { deadline: number; dealsPerWeek?: number } {
  const last = requireDay(periodEnd, { argument: "periodEnd" });
  requireCycle(cycleDays, last - firstDay);
  const deadline = last - cycleDays;
  const daysLeft = deadline - requireDay(today, { argument: "today" });
  if (newDeals === undefined) return { deadline };

  requireNotBelowZero(newDeals, { argument: "newDeals" });
  if (newDeals > 0 && daysLeft <= 0) throw new Refusal("too-late", { argument: "today" });
  return { deadline, dealsPerWeek: wholeDeals(newDeals / Math.max(1, daysLeft / 7)) };
}

function requireCycle(cycleDays: number, limit: number): void {
  const at = { argument: "cycleDays" } as const;
  requireNotBelowZero(cycleDays, at);
  requireWhole(cycleDays, at);
  if (cycleDays > limit) throw new Refusal("too-many", at, { count: cycleDays, limit });
}
