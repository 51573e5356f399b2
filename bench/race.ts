import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Something to be timed; what it returns is kept, so that no engine may leave the work out. */
export type Contestant = { name: string; run(): unknown };

/** How long one call took in the middle of all samples, in milliseconds, and half the middle half's width beside it. */
export type Timing = { median: number; spread: number };

const warmUpTime = 400;
const sampleTime = 20;
const rounds = 25;
/** A contestant that has used this many milliseconds takes part no more, once it has three samples. */
const patience = 5_000;

/**
 * Times contestants side by side: each is warmed up, then in every round each has a sample of so many calls that the
 * clock is fine enough; the order turns from round to round. New garbage is collected before a sample, so that nobody
 * pays for a neighbour's.
 */
export function race(contestants: readonly Contestant[]): Timing[] {
  const runners = contestants.map((contestant) => ({
    calls: warmUp(contestant),
    contestant,
    samples: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < runners.length; place++) {
      const { contestant, calls, samples } = runners[(place + round) % runners.length]!;
      const used = calls * samples.reduce((sum, sample) => sum + sample, 0);
      if (samples.length < 3 || used < patience) samples.push(sample(contestant, calls));
    }
  }
  return runners.map(({ samples }) => timing(samples));
}

/** Runs a contestant until it is at speed, and gives how many calls make a sample. */
function warmUp(contestant: Contestant): number {
  const start = performance.now();
  let last = 0;
  do last = sample(contestant, 1);
  while (performance.now() - start < warmUpTime);
  return Math.max(1, Math.round(sampleTime / last));
}

/** What was last returned; it can be seen from outside, so it has to be made. */
export let returned: unknown;

function sample({ run }: Contestant, calls: number): number {
  collect({ type: "minor" });
  const start = performance.now();
  for (let call = 0; call < calls; call++) returned = run();
  return (performance.now() - start) / calls;
}

function timing(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return { median: at(0.5), spread: (at(0.75) - at(0.25)) / 2 };
}

setFlagsFromString("--expose-gc");
const collect: (options: { type: "minor" }) => void = runInNewContext("gc");
