import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/** Figures: Sales models, section 2. */
export const funnelStandard: Guide = {
  examples: [
    {
      text: "FUNNEL_STANDARD.example.small",
      formula: "=SALES.FUNNEL_STANDARD(10,{10,6,3,2})",
      rows: [[50, 30, 15, 10]],
    },
    {
      text: "FUNNEL_STANDARD.example.unrounded",
      formula: "=SALES.FUNNEL_STANDARD(15.5,{10,6,3,2})",
      rows: [[77.5, 46.5, 23.25, 15.5]],
    },
  ],
  team: {
    text: "FUNNEL_STANDARD.example.team",
    given: [[{ head: "deals" }], [10], [15.5]],
    formula: "=SALES.FUNNEL_STANDARD(A2:A3,{10,6,3,2})",
    at: { row: 1, column: 1 },
    rows: [
      [50, 30, 15, 10],
      [77.5, 46.5, 23.25, 15.5],
    ],
  },
  mistakes: [
    {
      formula: "=SALES.FUNNEL_STANDARD(10,{10,6,3,0})",
      shows: "#VALUE!",
      refusal: new Refusal("not-above-zero", { argument: "shape", row: 0, column: 3 }, { value: 0 }),
    },
    {
      formula: "=SALES.FUNNEL_STANDARD(-10,{10,6,3,2})",
      shows: "#VALUE!",
      refusal: new Refusal("below-zero", { argument: "deals" }, { value: -10 }),
    },
    {
      formula: "=SALES.FUNNEL_STANDARD({10,15.5},{10,6,3,2})",
      shows: "#VALUE!",
      refusal: new Refusal("more-than-one-column", { argument: "deals" }, { rows: 1, columns: 2 }),
    },
  ],
};
