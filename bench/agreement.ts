/**
 * Says whether an answer is the expected one, and if not in how many cells it differs, by how much at most, and what
 * it has lost or won in all.
 */
export function agreement(expected: readonly number[], answer: readonly number[]): string {
  if (expected.length !== answer.length) return `${answer.length} cells for ${expected.length}`;
  const differences = answer.map((value, place) => value - expected[place]!).filter((one) => one !== 0);
  if (differences.length === 0) return "equal";
  const largest = differences.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  if (largest < 1e-9) return `equal to ${largest.toExponential(0)}`;
  const lost = differences.reduce((sum, one) => sum + one, 0);
  const cells = `${differences.length.toLocaleString("en-US")} off by up to ${Number(largest.toPrecision(3))}`;
  return Math.abs(lost) < 0.5 ? cells : `${cells}, sum ${lost > 0 ? "+" : "−"}${Math.abs(Math.round(lost))}`;
}
