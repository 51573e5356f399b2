/** Deals for a test: whole amounts, and win rates in thousandths, so that all odds are fractions. */
export type WholeDeal = { amount: number; thousandths: number };

/**
 * Gives the odds of every sum from 0 to that of all deals, each as an integer of 1000^-deals: no rounding anywhere.
 */
export function exactOutcomes(deals: readonly WholeDeal[]): bigint[] {
  let odds = [1n];
  for (const { amount, thousandths } of deals) {
    const next = new Array<bigint>(odds.length + amount).fill(0n);
    odds.forEach((one, sum) => {
      next[sum]! += one * BigInt(1000 - thousandths);
      next[sum + amount]! += one * BigInt(thousandths);
    });
    odds = next;
  }
  return odds;
}

/** Gives the odds that the won deals come to an amount or more, rounded only at the end, to 2^-60. */
export function exactOdds(deals: readonly WholeDeal[], amount: number): number {
  const outcomes = exactOutcomes(deals);
  const reached = outcomes.slice(Math.max(0, Math.ceil(amount))).reduce((sum, one) => sum + one, 0n);
  return Number((reached << 60n) / 1000n ** BigInt(deals.length)) / 2 ** 60;
}

/** Gives the odds of reaching each sum from 0 to the highest that is asked for, by multiplying out, in doubles. */
export function multipliedOut(
  amounts: readonly number[],
  rates: readonly number[],
  highest: number,
): Float64Array {
  const odds = new Float64Array(highest + 1);
  odds[0] = 1;
  let top = 0;
  let beyond = 0;
  amounts.forEach((amount, deal) => {
    const rate = rates[deal]!;
    for (let sum = Math.min(top, highest); sum >= 0; sum--) {
      if (sum + amount > highest) beyond += odds[sum]! * rate;
      else odds[sum + amount]! += odds[sum]! * rate;
      odds[sum]! *= 1 - rate;
    }
    top += amount;
  });
  for (let sum = highest, above = beyond; sum >= 0; sum--) odds[sum] = above += odds[sum]!;
  return odds;
}

/** Gives the odds of reaching an amount by going through all the ways in which the deals may end. */
export function everyEnding(amounts: readonly bigint[], rates: readonly number[], amount: bigint): number {
  function from(deal: number, missing: bigint): number {
    if (deal === amounts.length) return missing <= 0n ? 1 : 0;
    const rate = rates[deal]!;
    return rate * from(deal + 1, missing - amounts[deal]!) + (1 - rate) * from(deal + 1, missing);
  }
  return from(0, amount);
}
