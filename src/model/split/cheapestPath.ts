/**
 * Finds the path of the least loss from a column with excess to one that lacks, by Dijkstra's algorithm, and lowers
 * the prices so that no move loses less than the prices of its two columns differ.
 *
 * @param losses - from each column, one after the other, to each column
 * @returns the columns of the path, `undefined` where none leads to a column that lacks
 */
export function cheapestPath(
  losses: Float64Array,
  excess: Float64Array,
  prices: Float64Array,
): number[] | undefined {
  const columns = excess.length;
  const distances = Float64Array.from(excess, (count) => (count > 0 ? 0 : Infinity));
  const before = new Int32Array(columns).fill(-1);
  const done = new Uint8Array(columns);
  for (;;) {
    let nearest = -1;
    for (let column = 0; column < columns; column++) {
      if (!done[column] && distances[column]! < (distances[nearest] ?? Infinity)) nearest = column;
    }
    if (nearest < 0) return undefined;
    const distance = distances[nearest]!;
    if (excess[nearest]! < 0) {
      for (let column = 0; column < columns; column++)
        prices[column]! -= Math.min(distances[column]!, distance);
      return walkBack(nearest, before);
    }
    done[nearest] = 1;
    for (let column = 0; column < columns; column++) {
      const reached = distance + losses[nearest * columns + column]! - prices[nearest]! + prices[column]!;
      if (reached >= distances[column]!) continue;
      distances[column] = reached;
      before[column] = nearest;
    }
  }
}

function walkBack(end: number, before: Int32Array): number[] {
  const path = [end];
  for (let column = end; before[column]! >= 0; column = before[column]!) path.unshift(before[column]!);
  return path;
}
