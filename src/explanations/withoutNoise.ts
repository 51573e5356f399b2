const noise = 1e-12;

/** Gives a difference as 0 where it is no more than what binary fractions leave of the numbers that it comes from. */
export function withoutNoise(difference: number, ...from: readonly number[]): number {
  const size = from.reduce((sum, one) => sum + Math.abs(one), 0);
  return Math.abs(difference) <= noise * size ? 0 : difference;
}
