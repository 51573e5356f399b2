import type { Watch } from "../care";

/** Sends what is queued, and tells how much of the work at hand is then done, from 0 to 1. */
export type Step = (share: number) => Promise<void>;

/** Gives the steps of a piece of work that people watch and can stop. */
export function stepsOf(context: Excel.RequestContext, { progress, signal }: Watch): Step {
  return async (share) => {
    signal.throwIfAborted();
    await context.sync();
    progress(share);
    signal.throwIfAborted();
  };
}

/** Gives the steps of a part of the work, which goes from one share of the whole to another. */
export function partOf(step: Step, from: number, to: number): Step {
  return (share) => step(from + share * (to - from));
}
