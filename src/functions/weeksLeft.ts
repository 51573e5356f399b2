import { weeksLeft as leftOf } from "../model/index";
import { rowFunction } from "./rowFunction";

/** `SALES.WEEKS_LEFT`: the weeks from today to the end of a period. */
export const weeksLeft = rowFunction({
  id: "WEEKS_LEFT",
  parameters: [
    { name: "periodEnd", kind: "number", rows: "shared" },
    { name: "today", kind: "number", rows: "shared" },
  ],
  calculate: ({ periodEnd, today }, row) => leftOf(periodEnd[row]!, today[row]!),
});
