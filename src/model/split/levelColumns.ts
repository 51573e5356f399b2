import type { Rounding } from "./rounding";

/**
 * Lowers or raises the gains of each column by the same, so that the largest gains of the rows are spread over the
 * columns about as these need them. Which tables gain most does not change by it.
 */
export function levelColumns({ open, rowNeeds, columnNeeds }: Rounding, gains: Float64Array): Float64Array {
  const columns = columnNeeds.length;
  const byRow = rowNeeds.map((need, row) => {
    const cells = [...columnNeeds.keys()].map((column) => row * columns + column);
    return largest(
      need,
      cells.filter((cell) => open[cell]).map((cell) => gains[cell]!),
    );
  });
  const byColumn = columnNeeds.map((need, column) => {
    const rows = [...rowNeeds.keys()].filter((row) => open[row * columns + column]);
    return largest(
      need,
      rows.map((row) => gains[row * columns + column]! - byRow[row]!),
    );
  });
  return gains.map((gain, cell) => gain - byColumn[cell % columns]!);
}

/** Gives the last of so many of the largest values, the very largest for none. */
function largest(count: number, values: number[]): number {
  const ascending = Float64Array.from(values).sort();
  return ascending[values.length - Math.max(1, count)] ?? 0;
}
