import { Refusal, type Position } from "./refusal";

/** Refuses a value that is 0 or below. */
export function requireAboveZero(value: number, at: Position): void {
  if (!(value > 0)) throw new Refusal("not-above-zero", at, { value });
}
