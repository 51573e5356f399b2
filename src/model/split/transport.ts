import { cheapestPath } from "./cheapestPath";
import { leastLosses } from "./leastLosses";

/** A table of 0 and 1 to be filled, row by row: where a 1 may stand, what it gains, how many a row or column needs. */
export type Transport = {
  open: Uint8Array;
  gains: Float64Array;
  rowNeeds: Float64Array;
  columnNeeds: Float64Array;
};

/** The filled table, and the prices of the columns at which every row holds its best cells. */
export type Transported = { raised: Uint8Array; prices: Float64Array };

/**
 * Fills a table of 0 and 1 with the margins that it needs so that it gains most, `undefined` where no table has these
 * margins: a transportation problem, solved by successive shortest paths.
 *
 * Each row first takes its largest gains. Then, while a column holds more than it needs, a 1 moves along the path of
 * the least loss from there to a column that holds less, from column to column and each time within one row.
 *
 * @param gains - integers so small that sums along a path through all columns are exact
 */
export function transport(table: Transport): Transported | undefined {
  const columns = table.columnNeeds.length;
  const excess = table.columnNeeds.map((need) => -need);
  const raised = firstChoices(table, excess);
  if (!raised) return undefined;

  const moves = leastLosses(table, raised);
  const prices = new Float64Array(columns);
  while (excess.some((count) => count > 0)) {
    const path = cheapestPath(moves.losses, excess, prices);
    if (!path) return undefined;
    const changed: [row: number, column: number][] = [];
    for (let hop = 1; hop < path.length; hop++) {
      const [from, to] = [path[hop - 1]!, path[hop]!];
      const row = moves.rowOf(from, to);
      raised[row * columns + from] = 0;
      raised[row * columns + to] = 1;
      changed.push([row, from], [row, to]);
    }
    for (const [row, column] of changed) moves.update(row, column);
    excess[path[0]!]! -= 1;
    excess[path[path.length - 1]!]! += 1;
  }
  return { raised, prices };
}

/** Raises in each row the largest gains, equal ones where a column still needs most, and counts them as excess. */
function firstChoices({ open, gains, rowNeeds }: Transport, excess: Float64Array): Uint8Array | undefined {
  const raised = new Uint8Array(open.length);
  for (let row = 0; row < rowNeeds.length; row++) {
    const start = row * excess.length;
    const dearest = [...excess.keys()]
      .filter((column) => open[start + column])
      .sort((a, b) => gains[start + b]! - gains[start + a]! || excess[a]! - excess[b]! || a - b);
    if (dearest.length < rowNeeds[row]!) return undefined;
    for (const column of dearest.slice(0, rowNeeds[row]!)) {
      raised[start + column] = 1;
      excess[column]! += 1;
    }
  }
  return raised;
}
