/** Shares of units along their weights, with the running totals of both. */
export type CumulativeRounding = { shares: Float64Array; totals: Float64Array; weightTotals: bigint[] };

/**
 * Splits units by weights so that the rounding is spread along them: every running total is the exact one rounded
 * half up, and so every share its exact part rounded down or up.
 *
 * @param whole - what the weights are parts of, their sum unless it is given
 */
export function cumulativeRounding(
  units: number,
  weights: readonly bigint[],
  whole = weights.reduce((sum, weight) => sum + weight, 0n),
): CumulativeRounding {
  const doubled = 2n * BigInt(units);
  let running = 0n;
  const weightTotals = weights.map((weight) => (running += weight));
  const totals = Float64Array.from(weightTotals, (sum) => Number((doubled * sum + whole) / (2n * whole)));
  return { shares: totals.map((total, place) => total - (totals[place - 1] ?? 0)), totals, weightTotals };
}
