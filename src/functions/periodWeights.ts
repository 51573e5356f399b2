import { workCalendar } from "../calendar/workCalendar";
import { periodWeights as weightsOf } from "../model/index";
import { customFunction } from "./customFunction";

/** `SALES.PERIOD_WEIGHTS`: weights along months, one beside the other, for `SPLIT_TARGET`. */
export const periodWeights = customFunction({
  id: "PERIOD_WEIGHTS",
  parameters: [
    { name: "start", kind: "number" },
    { name: "periods", kind: "number" },
    { name: "by", kind: "word", words: ["days", "workdays", "445", "454", "544", "equal"] },
    { name: "calendar", kind: "word", words: ["china", "weekdays", "sixdays"], optional: true },
    { name: "overrides", kind: "numbers", optional: true },
  ],
  calculate: ({ calendar, overrides, ...given }) => [
    weightsOf({ ...given, calendar: workCalendar(calendar, overrides) }),
  ],
});
