import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/** Figures by hand: from 26 May to 30 June are 35 days, from 1 June 29 days, and 29 ÷ 7 = 4.142857. */
export const weeksLeft: Guide = {
  examples: [
    {
      text: "WEEKS_LEFT.example.whole",
      formula: "=SALES.WEEKS_LEFT(DATE(2026,6,30),DATE(2026,5,26))",
      rows: [[5]],
    },
    {
      text: "WEEKS_LEFT.example.part",
      formula: "=SALES.WEEKS_LEFT(DATE(2026,6,30),DATE(2026,6,1))",
      rows: [[{ about: 4.142857 }]],
    },
  ],
  team: {
    text: "WEEKS_LEFT.example.team",
    given: [
      [{ head: "periodEnd" }],
      [{ day: { year: 2026, month: 5, dayOfMonth: 31 } }],
      [{ day: { year: 2026, month: 6, dayOfMonth: 30 } }],
    ],
    formula: "=SALES.WEEKS_LEFT(A2:A3,DATE(2026,6,9))",
    at: { row: 1, column: 1 },
    rows: [[0], [3]],
  },
  mistakes: [
    {
      formula: '=SALES.WEEKS_LEFT("2026-06-30",DATE(2026,5,26))',
      shows: "#VALUE!",
      refusal: new Refusal("text", { argument: "periodEnd" }, { value: "2026-06-30" }),
    },
    {
      formula: "=SALES.WEEKS_LEFT(26,DATE(2026,5,26))",
      shows: "#VALUE!",
      refusal: new Refusal("not-a-date", { argument: "periodEnd" }, { value: 26 }),
    },
  ],
};
