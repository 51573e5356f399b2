import { Refusal, type Position } from "./refusal";

/** Refuses a rate that is not a share of a whole: 0 to 1. */
export function requireRate(rate: number, at: Position): void {
  if (!(rate >= 0 && rate <= 1)) throw new Refusal("outside-0-1", at, { value: rate });
}
