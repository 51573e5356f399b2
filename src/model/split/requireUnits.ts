import { Refusal, type Position } from "../refusal";
import type { UnitGrid } from "./unitGrid";

/** As far as this, 2^53, doubles count one by one. */
const mostUnits = 9_007_199_254_740_992n;

/**
 * Gives how many units an amount is.
 *
 * @throws {Refusal} not-a-multiple; too-large for more than 2^53 units
 */
export function requireUnits(value: number, grid: UnitGrid, at: Position): bigint {
  const count = grid.count(value);
  if (count === undefined) throw new Refusal("not-a-multiple", at, { value, unit: grid.unit, other: "unit" });
  if (count > mostUnits || -count > mostUnits) {
    throw new Refusal("too-large", at, { value, limit: grid.nearest(mostUnits) });
  }
  return count;
}
