import type { Watch } from "../../../src/pane/care";

/** Watches a piece of work that nobody stops, unless the test does. */
export function watch(given: Partial<Watch> = {}): Watch {
  return { progress: () => {}, signal: new AbortController().signal, ...given };
}
