/**
 * Gives how far a sum of independent deviations may lie from its mean to one side but for odds of e^-certainty:
 * Bernstein's inequality, for deviations of `variance` in all and none above `largest`.
 */
export function deviation(of: { variance: number; largest: number }, certainty: number): number {
  const linear = (of.largest * certainty) / 3;
  return linear + Math.sqrt(linear * linear + 2 * of.variance * certainty);
}
