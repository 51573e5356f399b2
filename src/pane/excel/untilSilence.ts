import { WorkbookFailure } from "../workbook";

/** How long Excel may say nothing, in milliseconds: it takes its time over a long list, and dialogs hold it up. */
const patience = 60_000;

/** Whoever has cancelled waits no longer than that. */
const lastPatience = 10_000;

/** What a piece of work tells of itself: which context it uses; `signal` says when to stop. */
export type Heard = { through: (context: OfficeExtension.ClientRequestContext) => void; signal: AbortSignal };

/**
 * Waits for a piece of work as long as Excel answers its requests; Office.js itself would wait for ever. Work that
 * was given up is told to stop, so that it takes back what it did should Excel answer after all.
 *
 * @throws {WorkbookFailure} connection-lost, when nothing was heard for too long
 */
export function untilSilence<Result>(
  work: (heard: Heard) => Promise<Result>,
  cancelled?: AbortSignal,
): Promise<Result> {
  const stop = new AbortController();
  return new Promise((resolve, reject) => {
    let silence = setTimeout(giveUp, patience);

    function giveUp(): void {
      const failure = new WorkbookFailure("connection-lost", "Excel did not answer");
      stop.abort(failure);
      reject(failure);
    }

    function listen(limit: number): void {
      clearTimeout(silence);
      silence = setTimeout(giveUp, limit);
    }

    function handleCancelled(): void {
      stop.abort(cancelled?.reason);
      listen(lastPatience);
    }

    function through(context: OfficeExtension.ClientRequestContext): void {
      const sync = context.sync.bind(context);
      context.sync = async <T>(passThrough?: T) => {
        const answer = await sync(passThrough);
        listen(patience);
        return answer;
      };
    }

    function settled(): void {
      clearTimeout(silence);
      cancelled?.removeEventListener("abort", handleCancelled);
    }

    if (cancelled?.aborted) handleCancelled();
    cancelled?.addEventListener("abort", handleCancelled);
    work({ through, signal: stop.signal }).then(resolve, reject).finally(settled);
  });
}
