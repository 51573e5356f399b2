import type { Deal } from "./deal";

/** What the won deals come to, as odds. */
export type Sums = {
  /** Gives the odds that the won deals come to an amount or more. */
  reaching(amount: bigint): number;
  /** Gives the same odds as they are if one of the deals is lost for certain. */
  without(deal: Deal): (amount: bigint) => number;
};
