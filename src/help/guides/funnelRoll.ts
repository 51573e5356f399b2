import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/** Figures: won deals from Sales models, section 4; stages by hand, such as 169 × 0.2 ÷ 0.35 = 96.57. */
export const funnelRoll: Guide = {
  examples: [
    {
      text: "FUNNEL_ROLL.example.quarter",
      formula: "=SALES.FUNNEL_ROLL({169,49,45},{0.2,0.35,0.7},{110,110,78,78,78,78})",
      rows: [
        [110, { about: 96.57 }, 24.5, 31.5],
        [110, { about: 62.86 }, { about: 48.29 }, 17.15],
        [78, { about: 62.86 }, { about: 31.43 }, 33.8],
        [78, { about: 44.57 }, { about: 31.43 }, 22],
        [78, { about: 44.57 }, { about: 22.29 }, 22],
        [78, { about: 44.57 }, { about: 22.29 }, 15.6],
      ],
    },
    {
      text: "FUNNEL_ROLL.example.standing",
      formula: "=SALES.FUNNEL_ROLL({169,49,45},{0.2,0.35,0.7},0)",
      rows: [
        [0, { about: 96.57 }, 24.5, 31.5],
        [0, 0, { about: 48.29 }, 17.15],
        [0, 0, 0, 33.8],
      ],
    },
  ],
  mistakes: [
    {
      formula: "=SALES.FUNNEL_ROLL({169,49,45},{0.35,0.2,0.7},110)",
      shows: "#VALUE!",
      refusal: new Refusal(
        "falling",
        { argument: "winRates", row: 0, column: 1 },
        { value: 0.2, before: 0.35 },
      ),
    },
    {
      formula: "=SALES.FUNNEL_ROLL({169,49,45},{0.2,0.35,0.7},{110,110},6)",
      shows: "#VALUE!",
      refusal: new Refusal(
        "different-count",
        { argument: "inflow" },
        { count: 2, other: "periods", otherCount: 6 },
      ),
    },
    {
      formula: "=SALES.FUNNEL_ROLL({169,-49,45},{0.2,0.35,0.7},110)",
      shows: "#VALUE!",
      refusal: new Refusal("below-zero", { argument: "stageDeals", row: 0, column: 1 }, { value: -49 }),
    },
  ],
};
