import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/** Figures: Sales models, sections 3 and 6; the second person of the team by hand: 40 − 12 − 24 × 0.7 − 20 × 0.25 = 6.2. */
export const funnelGap: Guide = {
  examples: [
    {
      text: "FUNNEL_GAP.example.gap",
      formula: "=SALES.FUNNEL_GAP(372,119.1,{338,98,90},{0.2,0.35,0.7})",
      rows: [[88]],
    },
    {
      text: "FUNNEL_GAP.example.all",
      formula: '=SALES.FUNNEL_GAP(372,119.1,{338,98,90},{0.2,0.35,0.7},2,0.2,"all")',
      rows: [
        [{ label: "quota" }, 372],
        [{ label: "achieved" }, 119.1],
        [{ label: "expected" }, 164.9],
        [{ label: "gap" }, 88],
        [{ label: "deals" }, 44],
        [{ label: "leads" }, 220],
      ],
    },
    {
      text: "FUNNEL_GAP.example.p1p4",
      formula: '=SALES.FUNNEL_GAP(35,5,{20,32},{0.7,0.25},2,0.2,"leads")',
      rows: [[20]],
    },
  ],
  team: {
    text: "FUNNEL_GAP.example.team",
    given: [
      [{ head: "quota" }, { head: "achieved" }, { head: "committed" }, { head: "probable" }],
      [35, 5, 20, 32],
      [40, 12, 24, 20],
    ],
    formula: "=SALES.FUNNEL_GAP(A2:A3,B2:B3,C2:D3,{0.7,0.25})",
    at: { row: 1, column: 4 },
    rows: [[8], [6.2]],
  },
  mistakes: [
    {
      formula: "=SALES.FUNNEL_GAP(372,119.1,{338,98,90},{20,35,70})",
      shows: "#VALUE!",
      refusal: new Refusal("outside-0-1", { argument: "winRates", row: 0, column: 0 }, { value: 20 }),
    },
    {
      formula: "=SALES.FUNNEL_GAP(372,119.1,{338,98,90},{0.2;0.35;0.7})",
      shows: "#VALUE!",
      refusal: new Refusal(
        "different-shapes",
        { argument: "winRates" },
        { rows: 3, columns: 1, other: "funnel", otherRows: 1, otherColumns: 3 },
      ),
    },
    {
      formula: '=SALES.FUNNEL_GAP(372,119.1,{338,98,90},{0.2,0.35,0.7},,,"leads")',
      shows: "#VALUE!",
      refusal: new Refusal("missing", { argument: "dealSize" }),
    },
    {
      formula: '=SALES.FUNNEL_GAP("372k",119.1,{338,98,90},{0.2,0.35,0.7})',
      shows: "#VALUE!",
      refusal: new Refusal("text", { argument: "quota" }, { value: "372k" }),
    },
    {
      formula: '=SALES.FUNNEL_GAP(100,119.1,{338,98,90},{0.2,0.35,0.7},,,"coverage")',
      shows: "#N/A",
      refusal: new Refusal("nothing-open", { argument: "achieved" }),
    },
  ],
};
