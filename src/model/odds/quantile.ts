// Far more than the odds are off, and less than anyone can tell apart.
const tolerance = 1e-12;

/**
 * Gives the lowest sum, from 0 to the highest, which the won deals stay at or below with at least the odds of a
 * share.
 */
export function quantile(reaching: (amount: bigint) => number, highest: bigint, share: number): bigint {
  let [low, high] = [0n, highest];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (1 - reaching(middle + 1n) >= share - tolerance) high = middle;
    else low = middle + 1n;
  }
  return low;
}
