import type { Transport } from "./transport";

/** For each two columns the least loss by which a 1 moves from one to the other within a row. */
export type LeastLosses = {
  /** From each column, one after the other, to each column; infinite where no row can move a 1. */
  readonly losses: Float64Array;
  /** Gives the row that moves a 1 with the least loss. */
  rowOf(from: number, to: number): number;
  /** Takes note that a cell has been raised, or is no longer. */
  update(row: number, column: number): void;
};

/** Gives the least losses of moving a 1 in a table, and keeps them while the table changes. */
export function leastLosses(
  { open, gains, rowNeeds, columnNeeds }: Transport,
  raised: Uint8Array,
): LeastLosses {
  const rows = rowNeeds.length;
  const columns = columnNeeds.length;
  const losses = new Float64Array(columns * columns).fill(Infinity);
  const through = new Int32Array(columns * columns).fill(-1);

  function offer(row: number, from: number, to: number): void {
    const start = row * columns;
    if (!raised[start + from] || raised[start + to] || !open[start + to]) return;
    const loss = gains[start + from]! - gains[start + to]!;
    const move = from * columns + to;
    if (loss >= losses[move]!) return;
    losses[move] = loss;
    through[move] = row;
  }

  /** Looks for another row when one has dropped out: none can do it with less loss than that one. */
  function replace(row: number, from: number, to: number): void {
    const move = from * columns + to;
    if (through[move] !== row) return;
    const least = losses[move]!;
    losses[move] = Infinity;
    for (let other = 0; other < rows && losses[move] !== least; other++) offer(other, from, to);
  }

  function update(row: number, column: number): void {
    const isRaised = raised[row * columns + column] === 1;
    for (let other = 0; other < columns; other++) {
      if (isRaised) replace(row, other, column);
      else replace(row, column, other);
      offer(row, other, column);
      offer(row, column, other);
    }
  }

  for (let row = 0; row < rows; row++) {
    for (let from = 0; from < columns; from++) {
      if (!raised[row * columns + from]) continue;
      for (let to = 0; to < columns; to++) offer(row, from, to);
    }
  }
  return { losses, rowOf: (from, to) => through[from * columns + to]!, update };
}
