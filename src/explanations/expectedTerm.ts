import type { Term } from "./explanation";
import type { Writing } from "./writing";

/** Writes the sum of amounts at their win rates, after what has come in already where that counts as well. */
export function expectedTerm(
  writing: Writing,
  label: string,
  {
    amounts,
    rates,
    achieved = 0,
  }: { amounts: readonly number[]; rates: readonly number[]; achieved?: number },
  expected: number,
): Term {
  const { number, percent } = writing;
  const products = amounts.map((amount, place) => ({ amount, rate: rates[place]! }));
  const valueOf = ({ amount, rate }: { amount: number; rate: number }) => amount * rate;
  const textOf = ({ amount, rate }: { amount: number; rate: number }) =>
    `${number(amount)} × ${percent(rate)}`;
  const sum = writing.sum(products, valueOf, textOf);
  const working = achieved === 0 ? sum : `${number(achieved)} + ${sum}`;
  return { label, working, result: number(expected) };
}
