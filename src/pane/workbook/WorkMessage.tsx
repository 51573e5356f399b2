import { CloseButton } from "../components/CloseButton";
import { FailureMessage } from "../components/FailureMessage";
import { Message } from "../components/Message";
import { WorkProgress } from "../components/WorkProgress";
import { LongWork } from "./LongWork";
import { RefreshedMessage } from "./RefreshedMessage";
import { TakenBackMessage } from "./TakenBackMessage";
import { TurnedMessage } from "./TurnedMessage";
import { useWorkbookText } from "./useWorkbookText";
import type { WorkActions } from "./useWork";

export type WorkMessageProps = { actions: WorkActions };

/** Says where the last thing that was asked for stands. */
export function WorkMessage({ actions }: WorkMessageProps) {
  const text = useWorkbookText();
  const { work, cancel, close, goTo, takeBack } = actions;
  const closing = <CloseButton onClose={close} />;
  switch (work.state) {
    case "idle":
      return null;
    case "working":
      return <LongWork {...work} onCancel={cancel} />;
    case "removing":
      return <WorkProgress label={text("working.remove")} />;
    case "removed":
      return <Message intent="info" title={text("removed", { name: work.name })} actions={closing} />;
    case "turned":
      return <TurnedMessage {...work} onClose={close} onGoTo={goTo} onTakeBack={takeBack} />;
    case "takenBack":
      return <TakenBackMessage {...work} onClose={close} onGoTo={goTo} />;
    case "refreshed":
      return <RefreshedMessage {...work} onClose={close} onGoTo={goTo} />;
    case "cancelled":
      return (
        <Message intent="info" title={text("cancelled")} actions={closing}>
          {text("cancelled.text")}
        </Message>
      );
    case "failed": {
      const { failure, retry, task } = work;
      const named = failure.reason === "sheet-password" && failure.detail !== "";
      return (
        <FailureMessage
          failure={failure}
          onClose={close}
          onRetry={retry}
          title={text(`failed.${task}`)}
          {...(named && { reason: text("reason.sheet-password", { name: failure.detail }) })}
        />
      );
    }
  }
}
