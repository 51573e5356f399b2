import { isFormula, type Contents } from "./contents";
import { putBack } from "./putBack";
import type { Replacement } from "./replacement";

/** Gives the formulas that were replaced and cannot be put back, because somebody changed or moved their cells. */
export function outOfReach(replaced: readonly Replacement[], contents: Contents): readonly Replacement[] {
  const changed = new Set(putBack(replaced, contents).left.map(({ row, column }) => `${row},${column}`));
  return replaced.filter(
    ({ area, before }) => isFormula(before[0]![0]!) && changed.has(`${area.row},${area.column}`),
  );
}
