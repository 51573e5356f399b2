import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/**
 * Figures: Sales models, section 7. The team by hand: 30.92 + 56.85 + 39.15 + 59.52 = 186.44 and
 * 40 + 15 + 7.5 + 32 = 94.5.
 */
export const forecast: Guide = {
  examples: [
    {
      text: "FORECAST.example.all",
      formula: '=SALES.FORECAST(186,30.92,75.8,156.6,8,0.7,,,"all")',
      rows: [
        [{ label: "quota" }, 186],
        [{ label: "achieved" }, 30.92],
        [{ label: "committedPart" }, 53.06],
        [{ label: "probablePart" }, 39.15],
        [{ label: "outsidePart" }, 59.52],
        [{ label: "forecast" }, 182.65],
        [{ label: "completion" }, { about: 0.981989 }],
        [{ label: "gap" }, 3.35],
      ],
    },
    {
      text: "FORECAST.example.completion",
      formula: '=SALES.FORECAST(186,30.92,75.8,156.6,8,,,,"completion")',
      rows: [[{ about: 1.002 }]],
    },
  ],
  team: {
    text: "FORECAST.example.team",
    given: [
      [{ head: "quota" }, { head: "achieved" }, { head: "committed" }, { head: "probable" }],
      [186, 30.92, 75.8, 156.6],
      [100, 40, 20, 30],
    ],
    formula: "=SALES.FORECAST(A2:A3,B2:B3,C2:C3,D2:D3,8)",
    at: { row: 1, column: 4 },
    rows: [[186.44], [94.5]],
  },
  mistakes: [
    {
      formula: "=SALES.FORECAST(186,30.92,75.8,156.6,8,70)",
      shows: "#VALUE!",
      refusal: new Refusal("outside-0-1", { argument: "committedRate" }, { value: 70 }),
    },
    {
      formula: '=SALES.FORECAST(0,30.92,75.8,156.6,8,,,,"completion")',
      shows: "#VALUE!",
      refusal: new Refusal("zero", { argument: "quota" }),
    },
    {
      formula: "=SALES.FORECAST(186,30.92,75.8,156.6,-1)",
      shows: "#VALUE!",
      refusal: new Refusal("below-zero", { argument: "weeksLeft" }, { value: -1 }),
    },
    {
      formula: '=SALES.FORECAST(186,30.92,75.8,156.6,8,,,,"rate")',
      shows: "#VALUE!",
      refusal: new Refusal(
        "unknown-word",
        { argument: "show" },
        { value: "rate", words: "forecast completion gap all" },
      ),
    },
  ],
};
