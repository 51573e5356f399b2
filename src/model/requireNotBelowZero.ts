import { Refusal, type Position } from "./refusal";

/** Refuses a value below 0. */
export function requireNotBelowZero(value: number, at: Position): void {
  if (!(value >= 0)) throw new Refusal("below-zero", at, { value });
}
