/** Gives the largest integer that divides all of some positive integers. */
export function greatestCommonDivisor(integers: readonly bigint[]): bigint {
  return integers.reduce((divisor, integer) => {
    while (integer !== 0n) [divisor, integer] = [integer, divisor % integer];
    return divisor;
  }, 0n);
}
