import { customerGrade as gradeOf } from "../model/index";
import { rowFunction } from "./rowFunction";

/** `SALES.CUSTOMER_GRADE`: what a customer is to us, by potential against relation. */
export const customerGrade = rowFunction({
  id: "CUSTOMER_GRADE",
  parameters: [
    { name: "potential", kind: "number", rows: "each" },
    { name: "relation", kind: "number", rows: "each" },
    { name: "threshold", kind: "number", rows: "shared", optional: true },
  ],
  calculate: ({ potential, relation, threshold }, row) => ({
    label: gradeOf(potential[row]!, relation[row]!, threshold?.[row]),
  }),
});
