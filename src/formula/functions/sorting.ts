import { compare } from "../compare";
import { CellError, type Scalar } from "../value";

/** Gives the rows ordered by their keys, the first key first; a direction below 0 is falling. */
export function inOrder(
  rows: readonly Scalar[][],
  keysOf: (row: Scalar[]) => readonly Scalar[],
  directions: readonly Scalar[],
): Scalar[][] {
  const falling = directions.map((direction) => typeof direction === "number" && direction < 0);
  return rows
    .map((row) => ({ row, keys: keysOf(row) }))
    .sort((one, other) => {
      for (const [index, key] of one.keys.entries()) {
        const order = ordered(key, other.keys[index]!, falling[index] ?? falling[0] ?? false);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ row }) => row);
}

/** Gives one text for all rows that count as the same. */
export function keyOf(row: readonly Scalar[]): string {
  return JSON.stringify(row.map((cell) => (typeof cell === "string" ? cell.toLowerCase() : (cell ?? ""))));
}

/** Empty cells come last in both directions, errors just before them. */
function ordered(one: Scalar, other: Scalar, falling: boolean): number {
  if (isLast(one) || isLast(other))
    return Number(isLast(one)) - Number(isLast(other)) || lastRank(one) - lastRank(other);
  return compare(one, other) * (falling ? -1 : 1);
}

function isLast(value: Scalar): value is CellError | null {
  return value === null || value instanceof CellError;
}

function lastRank(value: Scalar): number {
  return value === null ? 1 : 0;
}
