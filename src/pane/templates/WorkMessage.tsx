import { useText } from "../useText";
import type { WorkActions } from "./useWork";
import { CancelledMessage } from "./CancelledMessage";
import { DownloadedMessage } from "./DownloadedMessage";
import { FailureMessage } from "../components/FailureMessage";
import { InsertProgress } from "./InsertProgress";
import { MadeMessage } from "./MadeMessage";
import { RemovedMessage } from "./RemovedMessage";
import { WorkProgress } from "../components/WorkProgress";

export type WorkMessageProps = { actions: WorkActions };

/** Says where the last action stands. */
export function WorkMessage({ actions }: WorkMessageProps) {
  const text = useText();
  const { work, cancel, close, goTo, remove } = actions;
  switch (work.state) {
    case "idle":
      return null;
    case "inserting":
      return <InsertProgress {...work} onCancel={cancel} />;
    case "cancelled":
      return <CancelledMessage onClose={close} left={work.left} />;
    case "made":
      return <MadeMessage onGoTo={goTo} onRemove={remove} sheets={work.sheets} />;
    case "removing":
      return <WorkProgress label={text("removing")} />;
    case "removed":
      return <RemovedMessage onClose={close} sheets={work.sheets} />;
    case "downloading":
      return <WorkProgress label={text("download.working")} />;
    case "downloaded":
      return <DownloadedMessage file={work.file} onClose={close} />;
    case "failed":
      return (
        <FailureMessage
          failure={work.failure}
          onClose={close}
          onRetry={work.retry}
          title={text(`failed.${work.action}`)}
          {...(work.action === "download" && { reason: text("failed.download.text") })}
        />
      );
  }
}
