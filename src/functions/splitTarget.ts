import { splitTarget as split } from "../model/index";
import { customFunction } from "./customFunction";

/** `SALES.SPLIT_TARGET`: shares of a total by weights, in the shape of the weights, exact to the unit. */
export const splitTarget = customFunction({
  id: "SPLIT_TARGET",
  parameters: [
    { name: "total", kind: "number" },
    { name: "weights", kind: "numbers" },
    { name: "unit", kind: "number", optional: true },
    { name: "locked", kind: "numbers", optional: true },
    { name: "minimum", kind: "numbers", optional: true },
    { name: "maximum", kind: "numbers", optional: true },
    { name: "spread", kind: "word", words: ["remainder", "even"], optional: true },
  ],
  calculate: split,
});
