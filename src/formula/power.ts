import { CellError } from "./value";

export function power(base: number, exponent: number): number {
  if (base === 0 && exponent <= 0) throw new CellError(exponent === 0 ? "#NUM!" : "#DIV/0!");
  return base ** exponent;
}
