import { Refusal, type Position } from "./refusal";

/** Refuses a value that is not a whole number. */
export function requireWhole(value: number, at: Position): void {
  if (!Number.isInteger(value)) throw new Refusal("not-whole", at, { value });
}
