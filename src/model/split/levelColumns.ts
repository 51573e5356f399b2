import type { Rounding } from "./rounding";

/**
 * Lowers or raises the gains of each column by the same, so that the largest gains of the rows are spread over the
 * columns about as these need; which table gains most does not change.
 */
export function levelColumns({ open, rowNeeds, columnNeeds }: Rounding, gains: Float64Array): Float64Array {
  const rows = rowNeeds.length;
  const columns = columnNeeds.length;

  /** The last gain that a row or column takes of its largest. */
  function lastTaken(
    need: number,
    length: number,
    cellAt: (place: number) => number,
    price: (place: number) => number,
  ) {
    const offered: number[] = [];
    for (let place = 0; place < length; place++) {
      if (open[cellAt(place)]) offered.push(gains[cellAt(place)]! - price(place));
    }
    return Float64Array.from(offered).sort()[Math.min(offered.length - need, offered.length - 1)] ?? 0;
  }

  const rowPrices = rowNeeds.map((need, row) =>
    lastTaken(
      need,
      columns,
      (column) => row * columns + column,
      () => 0,
    ),
  );
  const columnPrices = columnNeeds.map((need, column) =>
    lastTaken(
      need,
      rows,
      (row) => row * columns + column,
      (row) => rowPrices[row]!,
    ),
  );
  return gains.map((gain, cell) => gain - columnPrices[cell % columns]!);
}
