import { WorkbookFailure } from "../workbook";

/** How many milliseconds Excel may take over a request: a long list takes its time, and dialogs hold it up. */
const patience = 60_000;

/** Whoever has cancelled waits no longer than that for the request under way. */
const lastPatience = 10_000;

/** What a piece of work tells of itself, and what it is told. */
export type Heard = {
  /** Takes a context that the work sends its requests with. */
  through: (context: OfficeExtension.ClientRequestContext) => void;
  /** Says when to stop and to take back what was done. */
  signal: AbortSignal;
  /** Takes the names of the sheets that are half done until the work says otherwise. */
  mayLeave: (names: readonly string[]) => void;
};

/**
 * Waits for a piece of work as long as Excel answers its requests; Office.js itself would wait for ever. Only a request
 * under way can be met with silence: what the work itself calculates may take as long as it likes. Work that was given
 * up is told to stop, so that it takes back what it did should Excel answer after all.
 *
 * @throws {WorkbookFailure} connection-lost, when a request was not answered for too long
 */
export function untilSilence<Result>(
  work: (heard: Heard) => Promise<Result>,
  cancelled?: AbortSignal,
): Promise<Result> {
  const stop = new AbortController();
  return new Promise((resolve, reject) => {
    let requests = 0;
    let silence: ReturnType<typeof setTimeout> | undefined;
    let left: readonly string[] = [];

    function giveUp(): void {
      const failure = new WorkbookFailure("connection-lost", "Excel did not answer", left);
      stop.abort(failure);
      reject(failure);
    }

    function listen(limit: number): void {
      clearTimeout(silence);
      if (requests > 0) silence = setTimeout(giveUp, limit);
    }

    function handleCancelled(): void {
      stop.abort(cancelled?.reason);
      listen(lastPatience);
    }

    function through(context: OfficeExtension.ClientRequestContext): void {
      const sync = context.sync.bind(context);
      context.sync = async <T>(passThrough?: T) => {
        requests += 1;
        listen(patience);
        try {
          return await sync(passThrough);
        } finally {
          requests -= 1;
          listen(patience);
        }
      };
    }

    function mayLeave(names: readonly string[]): void {
      left = names;
    }

    function settled(): void {
      clearTimeout(silence);
      cancelled?.removeEventListener("abort", handleCancelled);
    }

    if (cancelled?.aborted) handleCancelled();
    cancelled?.addEventListener("abort", handleCancelled);
    work({ through, signal: stop.signal, mayLeave }).then(resolve, reject).finally(settled);
  });
}
