import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/**
 * Figures: working days of the second quarter of 2026 counted by hand in the State Council's notice of 4 November 2025;
 * days of the months from any calendar; 13-week quarters as retail calendars have them.
 */
export const periodWeights: Guide = {
  examples: [
    {
      text: "PERIOD_WEIGHTS.example.workdays",
      formula: '=SALES.PERIOD_WEIGHTS(DATE(2026,4,1),3,"workdays")',
      rows: [[21, 19, 21]],
    },
    {
      text: "PERIOD_WEIGHTS.example.overrides",
      given: [[{ day: { year: 2026, month: 6, dayOfMonth: 29 } }, 0]],
      formula: '=SALES.PERIOD_WEIGHTS(DATE(2026,4,1),3,"workdays","china",A1:B1)',
      at: { row: 0, column: 2 },
      rows: [[21, 19, 20]],
    },
    {
      text: "PERIOD_WEIGHTS.example.days",
      formula: '=SALES.PERIOD_WEIGHTS(DATE(2025,12,26),3,"days")',
      rows: [[31, 31, 28]],
    },
    {
      text: "PERIOD_WEIGHTS.example.weeks",
      formula: '=SALES.PERIOD_WEIGHTS(DATE(2026,1,1),6,"445")',
      rows: [[4, 4, 5, 4, 4, 5]],
    },
  ],
  mistakes: [
    {
      formula: '=SALES.PERIOD_WEIGHTS(DATE(2030,1,1),3,"workdays")',
      shows: "#N/A",
      refusal: new Refusal("no-calendar", { argument: "calendar" }, { year: 2030, first: 2004, last: 2026 }),
    },
    {
      formula: '=SALES.PERIOD_WEIGHTS(DATE(2026,1,1),3,"month")',
      shows: "#VALUE!",
      refusal: new Refusal(
        "unknown-word",
        { argument: "by" },
        { value: "month", words: "days workdays 445 454 544 equal" },
      ),
    },
    {
      formula: '=SALES.PERIOD_WEIGHTS(DATE(2026,1,1),121,"days")',
      shows: "#VALUE!",
      refusal: new Refusal("too-many", { argument: "periods" }, { count: 121, limit: 120 }),
    },
  ],
};
