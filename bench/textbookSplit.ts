/**
 * Splits units by largest remainder as a textbook says it, in integers of any length: the answer that all are
 * compared with, and what exactness costs when nobody thinks about speed.
 */
export function textbookSplit(units: number, weights: readonly number[]): number[] {
  return splitByIntegers(BigInt(units), weights.map(decimal)).map(Number);
}

/** Splits units by weights that are integers. */
export function splitByIntegers(units: bigint, weights: readonly bigint[]): bigint[] {
  const whole = sum(weights);
  const shares = weights.map((weight) => (units * weight) / whole);
  const remainders = weights.map((weight) => (units * weight) % whole);
  const left = Number(units - sum(shares));
  const order = [...remainders.keys()].sort((a, b) => compare(remainders[b]!, remainders[a]!));
  for (const place of order.slice(0, left)) shares[place]! += 1n;
  return shares;
}

/** Reads a number as the decimal that it is written as, in units of its twentieth place. */
export function decimal(value: number): bigint {
  const [integer = "", fraction = ""] = String(value).split(".");
  return BigInt(integer + fraction.padEnd(20, "0"));
}

/** Adds integers up. */
export function sum(integers: readonly bigint[]): bigint {
  return integers.reduce((one, other) => one + other, 0n);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
