import type { BinaryOperator } from "./syntax";

/** How tightly the operators bind: Excel puts the sign before the power, so `-2^2` is 4. */
export const binding: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ":": 8,
};
export const percentBinding = 6;
export const signBinding = 7;
export const spillBinding = 9;
