import { quotient } from "../model/odds/quotient";
import type { SplitSetting } from "./splitSetting";

/** A share before it is rounded: whole units towards 0, and what remains, also in parts of all weights together. */
export type ExactShare = { amount: number; units: bigint; rest: number; remainder: bigint };

/** Gives what falls to a weight, one or several together, of what is left to split. */
export function exactShare({ left, whole, grid }: SplitSetting, weight: bigint): ExactShare {
  if (whole === 0n) return { units: 0n, remainder: 0n, rest: 0, amount: 0 };
  const size = left < 0n ? -left : left;
  const sign = left < 0n ? -1 : 1;
  const units = (size * weight) / whole;
  const remainder = (size * weight) % whole;
  const rest = sign * quotient(remainder, whole) * grid.unit;
  return { amount: sign * grid.nearest(units) + rest, units: BigInt(sign) * units, rest, remainder };
}
