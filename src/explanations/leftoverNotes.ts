import type { ExactShare } from "./exactShare";
import type { Writing } from "./writing";

const mostNamed = 12;

/**
 * Says to which shares the units went that rounding left over, and where equal remainders decided.
 *
 * @param ranked - places of the shares by remainder, the largest first
 * @param count - how many units were left over
 */
export function leftoverNotes(
  { text, about }: Writing,
  over: string,
  ranked: readonly number[],
  exact: ReadonlyMap<number, ExactShare>,
  count: number,
): string[] {
  const raised = ranked.slice(0, count).sort((a, b) => a - b);
  const named = raised
    .slice(0, mostNamed)
    .map((at) => text("SPLIT_TARGET.who", { position: at + 1, exact: about(exact.get(at)!.amount) }));
  if (raised.length > mostNamed) named.push(text("more", { count: raised.length - mostNamed }));
  const notes = [text("SPLIT_TARGET.went", { over, who: named.join(text("list")) })];

  const [last, next] = [ranked[count - 1]!, ranked[count]];
  if (next !== undefined && exact.get(last)!.remainder === exact.get(next)!.remainder) {
    notes.push(text("SPLIT_TARGET.tie", { last: last + 1, next: next + 1 }));
  }
  return notes;
}
