import { decimalIntegers } from "./decimalIntegers";
import { largestRemainder } from "./largestRemainder";
import { Refusal } from "./refusal";
import { requireAboveZero } from "./requireAboveZero";
import { requireNotBelowZero } from "./requireNotBelowZero";
import type { Table } from "./table";

/**
 * Splits a total into shares that follow the weights, each a multiple of the unit, and that add up to the total
 * exactly. Largest remainder in reading order: ties go to the first, a weight of 0 gets 0. Sales models, section 8.
 *
 * Numbers are read as the decimals that they are written as and split as integers, so that 0.1 is a tenth; each
 * share is the double nearest to its decimal.
 *
 * @param total - finite; a negative total gives the mirror image of the positive one
 * @param weights - finite, 0 or more, in any shape
 * @returns the shares in the shape of the weights
 * @throws {Refusal} below-zero for a weight, all-zero for the weights, not-above-zero for the unit,
 *   not-a-multiple for the total
 * @example
 * splitTarget(100, [[1, 1, 1]]); // => [[34, 33, 33]]
 */
export function splitTarget(total: number, weights: Table, unit = 1): number[][] {
  requireAboveZero(unit, { argument: "unit" });
  weights.forEach((row, at) =>
    row.forEach((weight, column) => requireNotBelowZero(weight, { argument: "weights", row: at, column })),
  );
  if (weights.flat().every((weight) => weight === 0)) throw new Refusal("all-zero", { argument: "weights" });

  const { integers, exponent } = decimalIntegers([total, unit]);
  const [whole = 0n, step = 1n] = integers;
  if (whole % step !== 0n) {
    throw new Refusal("not-a-multiple", { argument: "total" }, { value: total, unit, other: "unit" });
  }

  const shares = largestRemainder(whole / step, decimalIntegers(weights.flat()).integers);
  let place = 0;
  return weights.map((row) => row.map(() => Number(`${shares[place++]! * step}e${exponent}`)));
}
