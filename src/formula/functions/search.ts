import { compare, type Comparable } from "../compare";
import type { Matrix } from "../matrix";
import { CellError, type Scalar } from "../value";
import { hasWildcards, matcher } from "../wildcards";

/** Gives the cells of a single row or column, as far as they are kept; a block has no order to search in. */
export function vectorOf(range: Matrix): Scalar[] {
  if (range.rows !== 1 && range.columns !== 1) throw new CellError("#N/A");
  return range.kept.flat();
}

/** Finds the first cell that equals the value; a text may have wildcards. */
export function exactly(cells: readonly Scalar[], wanted: Comparable, wildcards: boolean): number {
  const value = wanted ?? 0;
  if (wildcards && typeof value === "string" && hasWildcards(value)) {
    const matches = matcher(value);
    return cells.findIndex((cell) => typeof cell === "string" && matches(cell));
  }
  return cells.findIndex((cell) => isLike(cell, value) && compare(cell, value) === 0);
}

/** Finds the last cell that is not beyond the value, in rising or falling order. */
export function notBeyond(cells: readonly Scalar[], wanted: Comparable, direction: 1 | -1): number {
  const value = wanted ?? 0;
  let found = -1;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (!isLike(cell, value)) continue;
    if (compare(cell, value) * direction > 0) break;
    found = index;
  }
  return found;
}

/** Finds the cell that equals the value or else comes next below (-1) or above it (1), in any order. */
export function nearest(cells: readonly Scalar[], wanted: Comparable, side: 1 | -1): number {
  const value = wanted ?? 0;
  let best: Comparable = null;
  let found = -1;
  cells.forEach((cell, index) => {
    if (!isLike(cell, value) || compare(cell, value) * side < 0) return;
    if (found < 0 || compare(cell, best) * side < 0) {
      best = cell;
      found = index;
    }
  });
  return found;
}

function isLike<Kind extends Comparable>(cell: Scalar, value: Kind): cell is Kind {
  return typeof cell === typeof value;
}
