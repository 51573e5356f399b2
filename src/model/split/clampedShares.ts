import type { Bounds } from "./cellBounds";

/**
 * Finds the shares that stay at a bound when units are split in proportion to the weights within bounds, and gives
 * these, `undefined` for the others, which are in proportion to their weights.
 *
 * The shares are λ × weight within the bounds, with the one λ that makes them sum to the units. The λ that ignores the
 * bounds leaves some shares below theirs and some above; whichever side weighs more stays at its bounds for good, and
 * the rest begins anew. Bitran and Hax 1981.
 *
 * @param weights - above 0
 * @param bounds - of each share; they leave room for the units
 */
export function clampedShares(
  units: bigint,
  weights: readonly bigint[],
  bounds: readonly Bounds[],
): (bigint | undefined)[] {
  const held: (bigint | undefined)[] = weights.map(() => undefined);
  let free = [...weights.keys()];
  let left = units;
  for (;;) {
    const whole = free.reduce((sum, place) => sum + weights[place]!, 0n);
    const below: { place: number; bound: bigint }[] = [];
    const above: { place: number; bound: bigint }[] = [];
    let short = 0n;
    for (const place of free) {
      const share = left * weights[place]!;
      const { least, most } = bounds[place]!;
      if (least !== undefined && share < least * whole) {
        below.push({ place, bound: least });
        short += least * whole - share;
      } else if (most !== undefined && share > most * whole) {
        above.push({ place, bound: most });
        short += most * whole - share;
      }
    }
    if (below.length + above.length === 0) return held;
    for (const { place, bound } of [...(short >= 0n ? below : []), ...(short <= 0n ? above : [])]) {
      held[place] = bound;
      left -= bound;
    }
    free = free.filter((place) => held[place] === undefined);
  }
}
