/**
 * Turns a table of 0 and 1 into the one that comes first among all that differ from it within some cells and have its
 * margins: of two tables, the one that has a 1 where they first differ in reading order.
 *
 * Cell after cell is settled: where a 0 stands, a 1 is brought there if a closed walk along the cells not yet settled
 * allows it, alternately raising and lowering one.
 *
 * @param raised - row by row; changed in place
 * @param loose - the cells that may differ; changed in place
 */
export function readingOrderFirst(raised: Uint8Array, loose: Uint8Array, columns: number): void {
  const rows = raised.length / columns;
  const reached = new Uint8Array(columns);
  const rowReached = new Uint8Array(rows);
  const columnBefore = new Int32Array(columns);
  const rowBetween = new Int32Array(columns);

  /** Finds the loose 1 of a row at which the walk comes back that begins by raising a 0 of it. */
  function wayBack(row: number, start: number): number | undefined {
    const queue = [start];
    reached[start] = 1;
    for (const column of queue) {
      for (let other = row + 1; other < rows; other++) {
        const cell = other * columns;
        if (rowReached[other] || !loose[cell + column] || !raised[cell + column]) continue;
        rowReached[other] = 1;
        for (let next = 0; next < columns; next++) {
          if (reached[next] || !loose[cell + next] || raised[cell + next]) continue;
          reached[next] = 1;
          columnBefore[next] = column;
          rowBetween[next] = other;
          if (loose[row * columns + next] && raised[row * columns + next]) return next;
          queue.push(next);
        }
      }
    }
    return undefined;
  }

  function exchange(row: number, start: number, end: number): void {
    raised[row * columns + start] = 1;
    raised[row * columns + end] = 0;
    for (let column = end; column !== start; column = columnBefore[column]!) {
      raised[rowBetween[column]! * columns + columnBefore[column]!] = 0;
      raised[rowBetween[column]! * columns + column] = 1;
    }
  }

  /** Beyond the last loose 1 of a row, no 0 of it can become a 1. */
  function lastRaised(row: number): number {
    let column = columns - 1;
    while (column >= 0 && !(loose[row * columns + column] && raised[row * columns + column])) column--;
    return column;
  }

  for (let row = 0; row < rows; row++) {
    // What a search has reached in vain stays of no use until a walk has changed the table.
    let isReached = false;
    for (let column = 0; column < lastRaised(row); column++) {
      const cell = row * columns + column;
      const mayRise = loose[cell] && !raised[cell];
      loose[cell] = 0;
      if (!mayRise) continue;
      if (!isReached) {
        reached.fill(0);
        rowReached.fill(0);
      }
      const end = reached[column] ? undefined : wayBack(row, column);
      if (end !== undefined) exchange(row, column, end);
      isReached = end === undefined;
    }
  }
}
