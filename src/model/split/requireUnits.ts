import { Refusal, type Position } from "../refusal";
import { isCountable, mostUnits } from "./isCountable";
import type { UnitGrid } from "./unitGrid";

/**
 * Gives how many units an amount is.
 *
 * @throws {Refusal} not-a-multiple; too-large for more than 2^53 units
 */
export function requireUnits(value: number, grid: UnitGrid, at: Position): bigint {
  const count = grid.count(value);
  if (count === undefined) throw new Refusal("not-a-multiple", at, { value, unit: grid.unit, other: "unit" });
  if (!isCountable(count)) {
    throw new Refusal("too-large", at, { value, limit: grid.nearest(mostUnits) });
  }
  return count;
}
