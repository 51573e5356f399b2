import { exactShares } from "./exactShares";
import type { WholeWeights } from "./wholeWeights";

/**
 * Splits units by weights of which at least one is above 0: each share is its exact part cut off to a whole number,
 * and the units left over go one by one to the largest remainders, ties to the first (Hamilton's method).
 */
export function largestRemainder(units: number, weights: WholeWeights): Float64Array {
  const { floors: shares, remainders } = exactShares(units, weights);
  let left = shares.reduce((left, share) => left - share, units);
  let tied = shares.map((_, place) => place);
  for (const digits of remainders) {
    if (left === 0) break;
    const candidates = tied.map((place) => digits[place]!);
    const threshold = candidates.slice().sort()[tied.length - left]!;
    for (let rank = 0; rank < tied.length; rank++) {
      if (candidates[rank]! <= threshold) continue;
      shares[tied[rank]!]! += 1;
      left -= 1;
    }
    tied = tied.filter((_, rank) => candidates[rank] === threshold);
  }
  for (const place of tied.subarray(0, left)) shares[place]! += 1;
  return shares;
}
