import type { ExactShares } from "./exactShares";

/** Gives a 1 for each share that is no whole number. */
export function fractional({ floors, remainders }: ExactShares): Uint8Array {
  return Uint8Array.from(floors, (_, place) => (remainders.some((digits) => digits[place] !== 0) ? 1 : 0));
}
