import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/**
 * Figures: the seats example that encyclopaedias give for the largest remainder (5, 2, 1, 1, 1, 0); the others by hand
 * as their texts say. Second quarter of 2026: 21, 19 and 21 working days by the State Council's notice for 2026.
 */
export const splitTarget: Guide = {
  examples: [
    {
      text: "SPLIT_TARGET.example.people",
      formula: "=SALES.SPLIT_TARGET(10,{47000,16000,15800,12000,6100,3100})",
      rows: [[5, 2, 1, 1, 1, 0]],
    },
    {
      text: "SPLIT_TARGET.example.months",
      formula: '=SALES.SPLIT_TARGET(240,SALES.PERIOD_WEIGHTS(DATE(2026,4,1),3,"workdays"))',
      rows: [[83, 75, 82]],
    },
    {
      text: "SPLIT_TARGET.example.cents",
      formula: "=SALES.SPLIT_TARGET(100,{1,1,1},0.01)",
      rows: [[33.34, 33.33, 33.33]],
    },
    {
      text: "SPLIT_TARGET.example.locked",
      formula: "=SALES.SPLIT_TARGET(100,{35,35,30},1,{40,0,0})",
      rows: [[40, 32, 28]],
    },
    {
      text: "SPLIT_TARGET.example.maximum",
      formula: "=SALES.SPLIT_TARGET(100,{60,30,10},1,,,50)",
      rows: [[50, 38, 12]],
    },
    {
      text: "SPLIT_TARGET.example.even",
      formula: '=SALES.SPLIT_TARGET(10,{1,1,1,1},1,,,,"even")',
      rows: [[3, 2, 3, 2]],
    },
  ],
  team: {
    text: "SPLIT_TARGET.example.team",
    given: [
      ["", 4, 3, 3],
      [5, "", "", ""],
      [3, "", "", ""],
      [2, "", "", ""],
    ],
    formula: "=SALES.SPLIT_TARGET(10,A2:A4*B1:D1)",
    at: { row: 1, column: 1 },
    rows: [
      [2, 2, 1],
      [1, 1, 1],
      [1, 0, 1],
    ],
  },
  mistakes: [
    {
      formula: "=SALES.SPLIT_TARGET(100.5,{35,35,30})",
      shows: "#VALUE!",
      refusal: new Refusal("not-a-multiple", { argument: "total" }, { value: 100.5, unit: 1, other: "unit" }),
    },
    {
      formula: "=SALES.SPLIT_TARGET(100,{35,-35,30})",
      shows: "#VALUE!",
      refusal: new Refusal("below-zero", { argument: "weights", row: 0, column: 1 }, { value: -35 }),
    },
    {
      formula: "=SALES.SPLIT_TARGET(100,{0,0,0})",
      shows: "#VALUE!",
      refusal: new Refusal("all-zero", { argument: "weights" }),
    },
    {
      formula: "=SALES.SPLIT_TARGET(100,{35,35,30},1,{80,30,0})",
      shows: "#VALUE!",
      refusal: new Refusal("locked-over", { argument: "locked" }, { by: 10 }),
    },
    {
      formula: "=SALES.SPLIT_TARGET(100,{35,35,30},1,,,30)",
      shows: "#VALUE!",
      refusal: new Refusal("maximum-under", { argument: "maximum" }, { by: 10 }),
    },
  ],
};
