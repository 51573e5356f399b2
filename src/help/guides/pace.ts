import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/**
 * Figures: quota and achieved from Sales models, section 3; working days counted by hand in the State Council's notice
 * for 2026: 37 of 61 until 26 May, Monday to Friday alone 40 of 65. 119.1 ÷ 372 ÷ (37 ÷ 61) = 0.527833.
 */
export const pace: Guide = {
  examples: [
    {
      text: "PACE.example.china",
      formula: "=SALES.PACE(119.1,372,DATE(2026,4,1),DATE(2026,6,30),DATE(2026,5,26))",
      rows: [[{ about: 0.527833 }]],
    },
    {
      text: "PACE.example.weekdays",
      formula: '=SALES.PACE(119.1,372,DATE(2026,4,1),DATE(2026,6,30),DATE(2026,5,26),"weekdays")',
      rows: [[{ about: 0.520262 }]],
    },
  ],
  team: {
    text: "PACE.example.team",
    given: [
      [{ head: "achieved" }, { head: "quota" }],
      [40, 65],
      [60, 65],
    ],
    formula: '=SALES.PACE(A2:A3,B2:B3,DATE(2026,4,1),DATE(2026,6,30),DATE(2026,5,26),"weekdays")',
    at: { row: 1, column: 2 },
    rows: [[1], [1.5]],
  },
  mistakes: [
    {
      formula: "=SALES.PACE(119.1,372,DATE(2026,4,1),DATE(2026,6,30),DATE(2026,3,31))",
      shows: "#N/A",
      refusal: new Refusal("no-working-day", { argument: "today" }),
    },
    {
      formula: "=SALES.PACE(119.1,372,DATE(2026,6,30),DATE(2026,4,1),DATE(2026,5,26))",
      shows: "#VALUE!",
      refusal: new Refusal("before", { argument: "end" }, { other: "start" }),
    },
    {
      formula: "=SALES.PACE(119.1,0,DATE(2026,4,1),DATE(2026,6,30),DATE(2026,5,26))",
      shows: "#VALUE!",
      refusal: new Refusal("not-above-zero", { argument: "quota" }, { value: 0 }),
    },
  ],
};
