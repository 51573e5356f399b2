const noise = 1e-9;

/**
 * Gives the whole number of deals that covers a quotient: rounded up, never below 0.
 *
 * What stands above a whole number by no more than a billionth (of the quotient, or of one deal when the quotient
 * is smaller) comes from binary fractions and not from a deal: 44.00000000000001 deals are 44.
 */
export function wholeDeals(quotient: number): number {
  return Math.max(0, Math.ceil(quotient - noise * Math.max(1, quotient)));
}
