import { splitCheck as check } from "../model/index";
import { customFunction } from "./customFunction";

/** `SALES.SPLIT_CHECK`: 0 when parts add up to a total exactly, otherwise what is missing. */
export const splitCheck = customFunction({
  id: "SPLIT_CHECK",
  parameters: [
    { name: "total", kind: "number" },
    { name: "parts", kind: "numbers" },
    { name: "unit", kind: "number", optional: true },
  ],
  calculate: ({ total, parts, unit }) => [[check(total, parts, unit)]],
});
