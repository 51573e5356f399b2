import type { Deal } from "./deal";

/** One of the sums that the won deals may come to, and its odds. */
export type Outcome = { sum: bigint; odds: number };

/** Lists every sum that the won deals may come to, each once, from the lowest to the highest. */
export function outcomes(deals: readonly Deal[]): Outcome[] {
  return deals.reduce<Outcome[]>(
    (list, { amount, rate }) =>
      merge(
        list.map(({ sum, odds }) => ({ sum, odds: odds * (1 - rate) })),
        list.map(({ sum, odds }) => ({ sum: sum + amount, odds: odds * rate })),
      ),
    [{ sum: 0n, odds: 1 }],
  );
}

function merge(lost: readonly Outcome[], won: readonly Outcome[]): Outcome[] {
  const merged: Outcome[] = [];
  let next = 0;
  for (const one of won) {
    while (next < lost.length && lost[next]!.sum < one.sum) merged.push(lost[next++]!);
    const same = lost[next]?.sum === one.sum ? lost[next++]!.odds : 0;
    merged.push({ sum: one.sum, odds: one.odds + same });
  }
  return merged;
}
