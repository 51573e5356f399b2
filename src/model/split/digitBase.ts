/** Gives the base of digits so small that sums of them along every path through a table are exact in doubles. */
export function digitBase(rows: number, columns: number): number {
  // 2^52, shared out between the two ends of each of so many moves and the advantage that each may carry over.
  const most = 2 * Math.min(rows, columns);
  let base = 4_503_599_627_370_496;
  for (let span = 1; span <= most; span *= 2) base /= 4;
  return base;
}
