import { Refusal } from "../refusal";
import type { Table } from "../table";
import { boundedShares } from "./boundedShares";
import { cellBounds } from "./cellBounds";
import { lockedUnits } from "./lockedUnits";
import type { UnitGrid } from "./unitGrid";
import { wholeWeights, type WholeWeights } from "./wholeWeights";

/** Weights with what narrows their shares: tables of the same shape, limits also a single cell for all. */
export type Restricted = {
  weights: Table;
  locked?: Table | undefined;
  minimum?: Table | undefined;
  maximum?: Table | undefined;
};

/** Shares that are settled before any rounding, and what is left to be split by the weights of the others. */
export type Settlement = {
  /** Row by row, `undefined` for a share that is still to be found. */
  settled: readonly (bigint | undefined)[];
  left: bigint;
  /** Row by row, 0 where the share is settled. */
  weights: WholeWeights;
};

/**
 * Settles the shares that are locked and those that stay at their bounds when a total is split by weights.
 *
 * @throws {Refusal} all-zero for the weights; for `locked` different-shapes, not-a-multiple, too-large, locked-over,
 *   locked-under; for the limits different-shapes, minimum-above-maximum, minimum-over, maximum-under
 */
export function settledShares(
  units: bigint,
  cells: readonly number[],
  given: Restricted,
  grid: UnitGrid,
): Settlement {
  const { locked, minimum, maximum } = given;
  const held = locked && lockedUnits(locked, given.weights, units, grid);
  const isFree = (place: number) => held?.[place] === undefined;
  if (cells.every((weight, place) => weight === 0 && isFree(place))) {
    throw new Refusal("all-zero", { argument: "weights" });
  }

  let settled = held ?? [];
  let weights = wholeWeights(held ? cells.map((weight, place) => (isFree(place) ? weight : 0)) : cells);
  if (minimum || maximum) {
    const integers = Array.from<number | bigint, bigint>(weights, BigInt);
    const bounded = boundedShares(remaining(units, settled), integers, cellBounds(given, isFree, grid), grid);
    settled = bounded.map((share, place) => held?.[place] ?? share);
    weights = integers.map((weight, place) => (settled[place] === undefined ? weight : 0n));
  }
  const left = remaining(units, settled);
  if (left !== 0n && weights.every((weight) => weight <= 0)) throw nothingFree(units, left, grid);
  return { settled, left, weights };
}

function remaining(units: bigint, settled: readonly (bigint | undefined)[]): bigint {
  return settled.reduce<bigint>((left, share) => left - (share ?? 0n), units);
}

/** Weights of 0 may have been pushed beyond what was left to split, by their bounds. */
function nothingFree(units: bigint, left: bigint, grid: UnitGrid): Refusal {
  const by = grid.nearest(left < 0n ? -left : left);
  if (left < 0n === units < 0n) return new Refusal("locked-under", { argument: "locked" }, { by });
  return left < 0n
    ? new Refusal("minimum-over", { argument: "minimum" }, { by })
    : new Refusal("maximum-under", { argument: "maximum" }, { by });
}
