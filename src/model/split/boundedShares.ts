import { Refusal } from "../refusal";
import type { Bounds } from "./cellBounds";
import { clampedShares } from "./clampedShares";
import type { UnitGrid } from "./unitGrid";

/**
 * Gives the shares that are settled by their bounds when units are split by weights, `undefined` for the others. A
 * weight of 0 gets 0, or what its bounds allow that is nearest to it.
 *
 * @param bounds - of each share; `undefined` for a cell that takes no part
 * @throws {Refusal} minimum-over, maximum-under
 */
export function boundedShares(
  units: bigint,
  weights: readonly bigint[],
  bounds: readonly (Bounds | undefined)[],
  grid: UnitGrid,
): (bigint | undefined)[] {
  const settled = weights.map((weight, place) => {
    const bound = bounds[place];
    return bound && weight === 0n ? nearestToZero(bound) : undefined;
  });
  const open = [...weights.keys()].filter((place) => bounds[place] && weights[place]! > 0n);
  if (open.length === 0) return settled;

  const left = settled.reduce<bigint>((left, share) => left - (share ?? 0n), units);
  const openBounds = open.map((place) => bounds[place]!);
  const least = sum(openBounds.map((bound) => bound.least));
  const most = sum(openBounds.map((bound) => bound.most));
  if (least !== undefined && least > left) {
    throw new Refusal("minimum-over", { argument: "minimum" }, { by: grid.nearest(least - left) });
  }
  if (most !== undefined && most < left) {
    throw new Refusal("maximum-under", { argument: "maximum" }, { by: grid.nearest(left - most) });
  }
  const clamped = clampedShares(
    left,
    open.map((place) => weights[place]!),
    openBounds,
  );
  open.forEach((place, at) => (settled[place] = clamped[at]));
  return settled;
}

function nearestToZero({ least, most }: Bounds): bigint {
  if (least !== undefined && least > 0n) return least;
  return most !== undefined && most < 0n ? most : 0n;
}

function sum(limits: readonly (bigint | undefined)[]): bigint | undefined {
  return limits.reduce(
    (sum, limit) => (sum === undefined || limit === undefined ? undefined : sum + limit),
    0n,
  );
}
