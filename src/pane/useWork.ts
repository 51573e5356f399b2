import { useRef, useState } from "react";
import { failureOf } from "./failureOf";
import type { Failed, Piece, Work, WorkKinds } from "./work";

/** The work of a screen, and what can be done about it. */
export type WorkAtHand<Kinds extends WorkKinds> = {
  work: Work<Kinds>;
  isBusy: boolean;
  /** Shown whenever there is nothing newer to say, until other work replaces it. */
  offer: Kinds["offer"] | null;
  failedBeside: Failed<Kinds["side"]> | null;
  /** Begins a piece of work, unless another one is under way. */
  start: (piece: Piece<Kinds>) => void;
  /** Does something that leaves work and offer as they stand, even when it fails. */
  beside: (task: Kinds["side"], run: () => Promise<void>) => void;
  cancel: () => void;
  /** Puts away what is said of the work, and where nothing is, the offer. */
  close: () => void;
  closeBeside: () => void;
};

/** Does one piece of work at a time, and keeps what came of it. */
export function useWork<Kinds extends WorkKinds>(): WorkAtHand<Kinds> {
  const [work, setWork] = useState<Work<Kinds>>({ state: "idle" });
  const [offer, setOffer] = useState<Kinds["offer"] | null>(null);
  const [failedBeside, setFailedBeside] = useState<Failed<Kinds["side"]> | null>(null);
  const running = useRef<AbortController | null>(null);

  function start(piece: Piece<Kinds>): void {
    if (running.current !== null) return;
    const { task, parts, run } = piece;
    const cancellation = new AbortController();
    running.current = cancellation;
    setFailedBeside(null);
    const progress = parts === undefined ? null : { done: 0, all: parts };
    setWork({ state: "working", task, progress, cancelling: false });

    function tell(done: number, all = 1): void {
      // Work that was given up may still be heard of.
      if (running.current !== cancellation) return;
      setWork((now) => (now.state === "working" ? { ...now, progress: { done, all } } : now));
    }

    function end(ended: Work<Kinds>): void {
      running.current = null;
      setWork(ended);
    }

    run({ progress: tell, signal: cancellation.signal }).then(
      ({ offer: made, news }) => {
        if (made !== undefined) setOffer(() => made);
        end(news === undefined ? { state: "idle" } : { state: "told", news });
      },
      (error: unknown) => {
        const failure = failureOf(error);
        if (failure.reason === "cancelled") end({ state: "cancelled", task, left: failure.left });
        else end({ state: "failed", task, failure, retry: () => start(piece) });
      },
    );
  }

  function beside(task: Kinds["side"], run: () => Promise<void>): void {
    setFailedBeside((now) => (now?.task === task ? null : now));
    run().catch((error: unknown) =>
      setFailedBeside({ task, failure: failureOf(error), retry: () => beside(task, run) }),
    );
  }

  function cancel(): void {
    running.current?.abort();
    setWork((now) => (now.state === "working" ? { ...now, cancelling: true } : now));
  }

  function close(): void {
    if (work.state === "idle") setOffer(null);
    else setWork((now) => (now.state === "working" ? now : { state: "idle" }));
  }

  return {
    work,
    isBusy: work.state === "working",
    offer,
    failedBeside,
    start,
    beside,
    cancel,
    close,
    closeBeside: () => setFailedBeside(null),
  };
}
