/**
 * Moves units from columns with excess to columns that lack, each along an augmenting path through rows whose shares
 * and running totals may be rounded down or up; ends when no column has excess, or when no path is left.
 *
 * @param open - for each row its shares and then its running totals: 1 where one is no whole number
 * @param raised - the same, 1 where one is rounded up; changed in place, as is the excess
 * @param excess - of each column, and last of what leaves the table behind it
 * @param firstRow - the rows before it stay as they are
 */
export function moveUnits(
  open: Uint8Array,
  raised: Uint8Array,
  excess: Float64Array,
  firstRow: number,
): void {
  const columns = excess.length - 1;
  const lastRow = open.length / columns / 2 - 1;
  // The columns, the end of the table, and then the joins, at which a share comes to the running total of its row.
  const before = new Int32Array(excess.length + open.length / 2);
  const change = new Int32Array(before.length);
  const joins: number[] = [];
  let queue: number[] = [];

  /** Reaches a node by changing a flag, if the flag may change and has the value. */
  function reach(node: number, from: number, flag: number, value: 0 | 1): void {
    if (before[node] !== -1 || !open[flag] || raised[flag] !== value) return;
    before[node] = from;
    change[node] = flag;
    (node <= columns ? queue : joins).push(node);
  }

  function leaveColumn(node: number, row: number): void {
    const column = Math.min(node, columns - 1);
    const share = 2 * row * columns + column;
    const join = excess.length + row * columns + column;
    if (node < columns) reach(join, node, share, 1);
    else reach(join, node, share + columns, 0);
  }

  function leaveJoin(node: number): void {
    const row = Math.floor((node - excess.length) / columns);
    const column = (node - excess.length) % columns;
    const share = 2 * row * columns + column;
    reach(column, node, share, 0);
    reach(column === columns - 1 ? columns : node + 1, node, share + columns, 1);
    if (column > 0) reach(node - 1, node, share + columns - 1, 0);
  }

  function pathFrom(source: number): number | undefined {
    before.fill(-1);
    before[source] = source;
    queue = [source];
    for (let next = 0; next < queue.length; next++) {
      let seen = queue.length;
      // The last rows give way first.
      for (let row = lastRow; row >= firstRow; row--) {
        leaveColumn(queue[next]!, row);
        while (joins.length > 0) leaveJoin(joins.pop()!);
        for (; seen < queue.length; seen++) if (excess[queue[seen]!]! < 0) return queue[seen];
      }
    }
    return undefined;
  }

  for (;;) {
    const source = excess.findIndex((count) => count > 0);
    const end = source < 0 ? undefined : pathFrom(source);
    if (end === undefined) return;
    for (let node = end; node !== source; node = before[node]!) raised[change[node]!]! ^= 1;
    excess[source]! -= 1;
    excess[end]! += 1;
  }
}
