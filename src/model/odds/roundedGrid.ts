import type { Deal } from "./deal";
import { grid } from "./grid";
import { likelySums } from "./likelySums";
import { quantile } from "./quantile";
import { quotient } from "./quotient";
import { roundDeal } from "./roundDeal";
import { roundStep } from "./roundStep";
import { straying, strayingOdds } from "./straying";

/** Odds that are known to lie between two values. */
export type Bracket = { low: number; high: number };

/** The odds of what the won deals come to, told from their amounts rounded to a grid. */
export type RoundedGrid = {
  /** Gives the odds that the won deals come to an amount or more. */
  reaching(amount: bigint): Bracket;
  /** Gives the same odds as they are if one of the deals is lost for certain. */
  without(deal: Deal): (amount: bigint) => Bracket;
  /** Gives about the amount that the won deals stay at or below with the odds of a share. */
  quantile(share: number): bigint;
};

/**
 * Rounds deals to a grid that has room for so many likely sums.
 *
 * What rounding takes from the won deals is `drift` steps on average and strays from that by more than `margin`
 * steps with small odds only; asking the grid for as much more and for as much less gives the bracket.
 */
export function roundedGrid(deals: readonly Deal[], room: number): RoundedGrid {
  const step = stepFor(deals, room);
  const rounded = new Map(deals.map((deal) => [deal, roundDeal(deal, step)]));
  const all = [...rounded.values()];
  const laid = grid(all);
  const drift = all.reduce((sum, { error, rate }) => sum + error * rate, 0);
  const margin = straying(all);

  function bracket(reaching: (steps: number) => number, steps: number): Bracket {
    return {
      low: Math.max(0, reaching(Math.ceil(steps + margin)) - strayingOdds),
      high: Math.min(1, reaching(Math.ceil(steps - margin)) + strayingOdds),
    };
  }

  return {
    reaching: (amount) => bracket(laid.reaching, quotient(amount, step) - drift),
    without(deal) {
      const one = rounded.get(deal)!;
      const reaching = laid.without(one);
      return (amount) => bracket(reaching, quotient(amount, step) - drift + one.error * one.rate);
    },
    quantile(share) {
      const highest = all.reduce((sum, { steps }) => sum + steps, 0);
      const steps = quantile((one) => laid.reaching(Number(one)), BigInt(highest), share);
      return steps * step + (BigInt(Math.round(drift * 2 ** 20)) * step) / 2n ** 20n;
    },
  };
}

const fine = 2n ** 30n;

/** The likely sums are taken from a grid far finer than any that is laid. */
function stepFor(deals: readonly Deal[], room: number): bigint {
  const largest = deals.reduce((most, { amount }) => (amount > most ? amount : most), 0n);
  const { lowest, highest } = likelySums(
    deals.map(({ amount, rate }) => ({ steps: Number((amount * fine) / largest), rate })),
  );
  return roundStep((largest * BigInt(highest - lowest)) / (BigInt(room) * fine) + 1n);
}
