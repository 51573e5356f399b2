import type { ReactNode } from "react";
import type { WorkAtHand } from "../useWork";
import { useText } from "../useText";
import type { Failed, Progress, WorkKinds } from "../work";
import { CloseButton } from "./CloseButton";
import { FailureMessage } from "./FailureMessage";
import { LeftSheets, type LeftText } from "./LeftSheets";
import { Message } from "./Message";
import { WorkProgress } from "./WorkProgress";

/** How a screen speaks of its work. */
export type WorkWords<Kinds extends WorkKinds> = {
  /** What is under way. */
  working: (task: Kinds["task"], progress: Progress | null) => string;
  /** What did not happen. */
  failed: (task: Kinds["task"] | Kinds["side"]) => string;
  /** Why, where the failure's reason does not say it best. */
  reason: (failed: Failed<Kinds["task"] | Kinds["side"]>) => string | undefined;
  /** How the workbook is when work was cancelled. */
  cancelled: (task: Kinds["task"]) => string;
  /** What to say of sheets that work left as they should not be. */
  left?: LeftText;
  /** Shows what can be taken back. */
  offer: (offer: Kinds["offer"]) => ReactNode;
  news: (news: Kinds["news"]) => ReactNode;
};

export type WorkMessageProps<Kinds extends WorkKinds> = { at: WorkAtHand<Kinds>; words: WorkWords<Kinds> };

/** Says where the work of a screen stands, and above it what failed beside. */
export function WorkMessage<Kinds extends WorkKinds>({ at, words }: WorkMessageProps<Kinds>) {
  const text = useText();
  const { cancel, close, closeBeside, failedBeside, offer, work } = at;

  function failure(failed: Failed<Kinds["task"] | Kinds["side"]>, onClose: () => void): ReactNode {
    return (
      <FailureMessage
        failure={failed.failure}
        left={words.left}
        onClose={onClose}
        onRetry={failed.retry}
        reason={words.reason(failed)}
        title={words.failed(failed.task)}
      />
    );
  }

  function standing(): ReactNode {
    switch (work.state) {
      case "idle":
        return offer !== null && words.offer(offer);
      case "working": {
        const { cancelling, progress, task } = work;
        return (
          <WorkProgress
            label={words.working(task, progress)}
            {...(progress && { cancelling, onCancel: cancel, progress })}
          />
        );
      }
      case "told":
        return words.news(work.news);
      case "cancelled":
        return (
          <Message
            intent={work.left.length === 0 ? "info" : "warning"}
            title={text("cancelled")}
            actions={<CloseButton onClose={close} />}
          >
            {work.left.length === 0 ? (
              words.cancelled(work.task)
            ) : (
              <LeftSheets names={work.left} say={words.left} />
            )}
          </Message>
        );
      case "failed":
        return failure(work, close);
    }
  }

  return (
    <>
      {failedBeside && failure(failedBeside, closeBeside)}
      {standing()}
    </>
  );
}
