import { parse } from "../../../formula/parse";
import { type Expression, FormulaSyntaxError } from "../../../formula/syntax";

/** Reads a formula; undefined for one that is none, or has more to it than is calculated here. */
export function readFormula(formula: string): Expression | undefined {
  try {
    return parse(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}
