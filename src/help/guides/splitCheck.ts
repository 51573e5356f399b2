import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/** Figures by hand: 0.3 − 0.1 − 0.2 = 0 and 100 − 35 − 35 − 29 = 1. */
export const splitCheck: Guide = {
  examples: [
    {
      text: "SPLIT_CHECK.example.exact",
      formula: "=SALES.SPLIT_CHECK(0.3,{0.1,0.2})",
      rows: [[0]],
    },
    {
      text: "SPLIT_CHECK.example.missing",
      formula: "=SALES.SPLIT_CHECK(100,{35,35,29})",
      rows: [[1]],
    },
  ],
  mistakes: [
    {
      formula: "=SALES.SPLIT_CHECK(100,{35,35.5,29.5},1)",
      shows: "#VALUE!",
      refusal: new Refusal(
        "not-a-multiple",
        { argument: "parts", row: 0, column: 1 },
        { value: 35.5, unit: 1, other: "unit" },
      ),
    },
    {
      formula: '=SALES.SPLIT_CHECK(100,{35,"35 pieces",30})',
      shows: "#VALUE!",
      refusal: new Refusal("text", { argument: "parts", row: 0, column: 1 }, { value: "35 pieces" }),
    },
  ],
};
