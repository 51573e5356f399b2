import { workCalendar } from "../calendar/workCalendar";
import { pace as paceOf } from "../model/index";
import { rowFunction } from "./rowFunction";

/** `SALES.PACE`: the share of the quota that is achieved against the share of working days that has passed. */
export const pace = rowFunction({
  id: "PACE",
  parameters: [
    { name: "achieved", kind: "number", rows: "each" },
    { name: "quota", kind: "number", rows: "each" },
    { name: "start", kind: "number", rows: "shared" },
    { name: "end", kind: "number", rows: "shared" },
    { name: "today", kind: "number", rows: "shared" },
    { name: "calendar", kind: "word", words: ["china", "weekdays", "sixdays"], optional: true },
    { name: "overrides", kind: "numbers", rows: "whole", optional: true },
  ],
  calculate: ({ calendar, overrides, ...given }, row) =>
    paceOf({
      achieved: given.achieved[row]!,
      quota: given.quota[row]!,
      start: given.start[row]!,
      end: given.end[row]!,
      today: given.today[row]!,
      calendar: workCalendar(calendar, overrides?.[row]),
    }),
});
