import { funnelDeadline as deadlineOf } from "../model/index";
import { rowFunction } from "./rowFunction";

/** `SALES.FUNNEL_DEADLINE`: the last day to start, and beside it how many new deals must enter each week. */
export const funnelDeadline = rowFunction({
  id: "FUNNEL_DEADLINE",
  parameters: [
    { name: "periodEnd", kind: "number", rows: "shared" },
    { name: "cycleDays", kind: "number", rows: "shared" },
    { name: "today", kind: "number", rows: "shared" },
    { name: "newDeals", kind: "number", rows: "shared", optional: true },
  ],
  calculate({ periodEnd, cycleDays, today, newDeals }, row) {
    const { deadline, dealsPerWeek } = deadlineOf({
      periodEnd: periodEnd[row]!,
      cycleDays: cycleDays[row]!,
      today: today[row]!,
      newDeals: newDeals?.[row],
    });
    return [dealsPerWeek === undefined ? [deadline] : [deadline, dealsPerWeek]];
  },
});
