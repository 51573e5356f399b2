import { Refusal } from "../refusal";
import type { Table } from "../table";
import { requireSameShape } from "../requireSameShape";
import { requireUnits } from "./requireUnits";
import type { UnitGrid } from "./unitGrid";

/**
 * Gives the units of the locked cells, row by row; `undefined` for the cells that are 0, which are free.
 *
 * @param units - the total; the locked cells may not go beyond it
 * @throws {Refusal} different-shapes, not-a-multiple, too-large, locked-over
 */
export function lockedUnits(
  locked: Table,
  weights: Table,
  units: bigint,
  grid: UnitGrid,
): (bigint | undefined)[] {
  requireSameShape(["locked", locked], ["weights", weights]);
  const held = locked.flatMap((values, row) =>
    values.map((value, column) =>
      value === 0 ? undefined : requireUnits(value, grid, { argument: "locked", row, column }),
    ),
  );
  const beyond = held.reduce<bigint>((sum, count) => sum + (count ?? 0n), -units);
  const over = units < 0n ? -beyond : beyond;
  if (over > 0n) throw new Refusal("locked-over", { argument: "locked" }, { by: grid.nearest(over) });
  return held;
}
