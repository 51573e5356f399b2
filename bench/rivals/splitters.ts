import { allocate, dinero, toSnapshot } from "dinero.js";
import { CNY } from "dinero.js/currencies";
import hareNiemeyer from "hare-niemeyer";
import "largest-remainder-round";
import percentRound from "percent-round";

/** Splits units by weights. */
export type Splitter = (units: number, weights: readonly number[]) => number[];

/** By dinero.js, which gives what is left to the first ratios, not to the largest remainders. */
export function byDinero(units: number, weights: readonly number[]): number[] {
  return allocate(dinero({ amount: units, currency: CNY }), [...weights]).map(
    (share) => toSnapshot(share).amount,
  );
}

/** By largest-remainder-round, an array's new method. */
export function byLargestRemainderRound(units: number, weights: readonly number[]): number[] {
  return [...weights].spread(units);
}

/** By hare-niemeyer, an election's parties and seats. */
export function byHareNiemeyer(units: number, weights: readonly number[]): number[] {
  const votes = Object.fromEntries(weights.map((weight, place) => [place, weight]));
  return Object.values(hareNiemeyer(votes, units));
}

/** By percent-round: parts of a hundred with as many decimals as make the units, a power of ten. */
export function byPercentRound(units: number, weights: readonly number[]): number[] {
  const decimals = Math.log10(units) - 2;
  return percentRound([...weights], decimals).map((share) => Math.round(share * 10 ** decimals));
}
