import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/**
 * Figures by listing the eight outcomes of three deals: 0.7 × 0.5 × 0.8 + 0.7 × 0.5 × 0.2 + 0.7 × 0.5 × 0.2 = 0.42;
 * without the first deal 100 is out of reach, without the second 0.7 × 0.2, without the third 0.7 × 0.5. Ten even
 * deals: 638 of 1,024 outcomes have five or more, the binomial distribution's 0.6230.
 */
export const forecastOdds: Guide = {
  examples: [
    {
      text: "FORECAST_ODDS.example.odds",
      formula: "=SALES.FORECAST_ODDS(100,{60,50,40},{0.7,0.5,0.2})",
      rows: [[0.42]],
    },
    {
      text: "FORECAST_ODDS.example.without",
      formula: '=SALES.FORECAST_ODDS(100,{60,50,40},{0.7,0.5,0.2},,"without")',
      rows: [[0, 0.14, 0.35]],
    },
    {
      text: "FORECAST_ODDS.example.all",
      formula: '=SALES.FORECAST_ODDS(100,{60,50,40},{0.7,0.5,0.2},,"all")',
      rows: [
        [{ label: "target" }, 100],
        [{ label: "achieved" }, 0],
        [{ label: "expected" }, 75],
        [{ label: "odds" }, 0.42],
        [{ label: "p10" }, 0],
        [{ label: "p50" }, 60],
        [{ label: "p90" }, 110],
      ],
    },
    {
      text: "FORECAST_ODDS.example.even",
      formula: "=SALES.FORECAST_ODDS(5,{1,1,1,1,1,1,1,1,1,1},{0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5})",
      rows: [[{ about: 0.623 }]],
    },
  ],
  mistakes: [
    {
      formula: "=SALES.FORECAST_ODDS(100,{60,50,40},{70,50,20})",
      shows: "#VALUE!",
      refusal: new Refusal("outside-0-1", { argument: "winRates", row: 0, column: 0 }, { value: 70 }),
    },
    {
      formula: "=SALES.FORECAST_ODDS(100,{60,50,40},{0.7;0.5;0.2})",
      shows: "#VALUE!",
      refusal: new Refusal(
        "different-shapes",
        { argument: "winRates" },
        { rows: 3, columns: 1, other: "amounts", otherRows: 1, otherColumns: 3 },
      ),
    },
    {
      formula: "=SALES.FORECAST_ODDS(100,{60,-50,40},{0.7,0.5,0.2})",
      shows: "#VALUE!",
      refusal: new Refusal("below-zero", { argument: "amounts", row: 0, column: 1 }, { value: -50 }),
    },
  ],
};
