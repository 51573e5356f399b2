/** Gives the quotient of two integers of any size, off by at most 2^-40 or a double's rounding. */
export function quotient(dividend: bigint, divisor: bigint): number {
  return Number((dividend << 40n) / divisor) / 2 ** 40;
}
