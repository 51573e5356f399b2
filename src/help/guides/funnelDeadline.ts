import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/** Figures: Sales models, sections 3 and 4; by hand: 30 June − 21 days = 9 June, 14 days after 26 May, 220 ÷ 2 = 110. */
export const funnelDeadline: Guide = {
  examples: [
    {
      text: "FUNNEL_DEADLINE.example.day",
      formula: "=SALES.FUNNEL_DEADLINE(DATE(2026,6,30),21,DATE(2026,5,26))",
      rows: [[{ day: { year: 2026, month: 6, dayOfMonth: 9 } }]],
    },
    {
      text: "FUNNEL_DEADLINE.example.week",
      formula: "=SALES.FUNNEL_DEADLINE(DATE(2026,6,30),21,DATE(2026,5,26),220)",
      rows: [[{ day: { year: 2026, month: 6, dayOfMonth: 9 } }, 110]],
    },
  ],
  team: {
    text: "FUNNEL_DEADLINE.example.team",
    given: [[{ head: "newDeals" }], [220], [20]],
    formula: "=SALES.FUNNEL_DEADLINE(DATE(2026,6,30),21,DATE(2026,5,26),A2:A3)",
    at: { row: 1, column: 1 },
    rows: [
      [{ day: { year: 2026, month: 6, dayOfMonth: 9 } }, 110],
      [{ day: { year: 2026, month: 6, dayOfMonth: 9 } }, 10],
    ],
  },
  mistakes: [
    {
      formula: "=SALES.FUNNEL_DEADLINE(DATE(2026,6,30),21,DATE(2026,6,9),220)",
      shows: "#N/A",
      refusal: new Refusal("too-late", { argument: "today" }),
    },
    {
      formula: "=SALES.FUNNEL_DEADLINE(DATE(2026,6,30),21.5,DATE(2026,5,26))",
      shows: "#VALUE!",
      refusal: new Refusal("not-whole", { argument: "cycleDays" }, { value: 21.5 }),
    },
    {
      formula: "=SALES.FUNNEL_DEADLINE(30,21,DATE(2026,5,26))",
      shows: "#VALUE!",
      refusal: new Refusal("not-a-date", { argument: "periodEnd" }, { value: 30 }),
    },
  ],
};
