import { controlledRounding } from "./controlledRounding";
import { cumulativeRounding } from "./cumulativeRounding";
import { evenTable } from "./evenTable";
import { largestRemainder } from "./largestRemainder";
import type { WholeWeights } from "./wholeWeights";

/** Where the rounding goes: to the largest remainders, or evenly along the axis of time. */
export type Spread = "remainder" | "even";

/**
 * Splits units by the weights of a table, given row by row: a single row or column as one axis, any other as two-way.
 * Units below 0 are split as the mirror image.
 */
export function roundedShares(
  units: number,
  weights: WholeWeights,
  columns: number,
  spread: Spread,
): Float64Array {
  if (units === 0) return new Float64Array(weights.length);
  if (units < 0) return roundedShares(-units, weights, columns, spread).map((share) => -share);
  const isTwoWay = columns > 1 && weights.length > columns;
  if (!isTwoWay && spread === "remainder") return largestRemainder(units, weights);
  const integers = Array.from<number | bigint, bigint>(weights, BigInt);
  if (!isTwoWay) return cumulativeRounding(units, integers).shares;
  return (spread === "even" ? evenTable : controlledRounding)(units, integers, columns);
}
