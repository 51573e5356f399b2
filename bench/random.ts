/** Makes a generator of numbers from 0 to below 1 that are the same for the same seed in every run. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Gives a whole number from `low` to `high`, both included. */
export function whole(next: () => number, low: number, high: number): number {
  return low + Math.floor(next() * (high - low + 1));
}
