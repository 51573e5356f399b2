import { Refusal } from "../../model/index";
import type { Guide } from "../guide";

/** Grades: Sales models, section 9. */
export const customerGrade: Guide = {
  examples: [
    {
      text: "CUSTOMER_GRADE.example.five",
      formula: "=SALES.CUSTOMER_GRADE(4,2)",
      rows: [[{ label: "possible" }]],
    },
    {
      text: "CUSTOMER_GRADE.example.hundred",
      formula: "=SALES.CUSTOMER_GRADE(80,65,60)",
      rows: [[{ label: "key" }]],
    },
  ],
  team: {
    text: "CUSTOMER_GRADE.example.team",
    given: [
      [{ head: "potential" }, { head: "relation" }],
      [5, 4],
      [4, 2],
      [2, 5],
      [1, 2],
    ],
    formula: "=SALES.CUSTOMER_GRADE(A2:A5,B2:B5)",
    at: { row: 1, column: 2 },
    rows: [[{ label: "key" }], [{ label: "possible" }], [{ label: "ordinary" }], [{ label: "ignore" }]],
  },
  mistakes: [
    {
      formula: "=SALES.CUSTOMER_GRADE(80,4)",
      shows: "#VALUE!",
      refusal: new Refusal("outside-1-5", { argument: "potential" }, { value: 80 }),
    },
    {
      formula: "=SALES.CUSTOMER_GRADE({5;4},{4;2;5})",
      shows: "#VALUE!",
      refusal: new Refusal(
        "different-rows",
        { argument: "potential" },
        { rows: 2, other: "relation", otherRows: 3 },
      ),
    },
  ],
};
