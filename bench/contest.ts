import { agreement } from "./agreement";
import { ratio, timed } from "./format";
import { race, type Contestant } from "./race";

/** A contestant whose answer can be read as numbers, so that it is compared before anything is timed. */
export type Entrant = Contestant & { answer(): readonly number[] };

/** Compares every entrant's answer with the expected one, then times them: name, answer, time, share of the first's. */
export function contest(
  expected: readonly number[],
  entrants: readonly Entrant[],
  compare: (expected: readonly number[], answer: readonly number[]) => string = agreement,
): string[][] {
  const agreements = entrants.map((entrant) => compare(expected, entrant.answer()));
  const timings = race(entrants);
  return entrants.map(({ name }, place) => {
    const timing = timings[place]!;
    return [name, agreements[place]!, timed(timing), ratio(timing, timings[0]!)];
  });
}
