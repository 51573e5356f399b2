/**
 * Splits units by weights of which at least one is above 0: each share is its exact part cut off to a whole number,
 * and the units left over go one by one to the largest remainders, ties to the first. A negative number of units
 * is split as its mirror image.
 */
export function largestRemainder(units: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const shares = weights.map((weight) => (units * weight) / whole);
  const remainders = weights.map((weight) => magnitude((units * weight) % whole));
  const left = Number(magnitude(units - shares.reduce((sum, share) => sum + share, 0n)));

  const byRemainder = [...remainders.keys()].sort((a, b) => compare(remainders[b]!, remainders[a]!));
  for (const place of byRemainder.slice(0, left)) shares[place]! += units < 0n ? -1n : 1n;
  return shares;
}

function magnitude(integer: bigint): bigint {
  return integer < 0n ? -integer : integer;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
