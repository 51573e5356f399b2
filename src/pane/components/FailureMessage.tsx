import { Button } from "@fluentui/react-components";
import { useText } from "../useText";
import type { Action } from "../work";
import type { WorkbookFailure } from "../workbook";
import { CloseButton } from "./CloseButton";
import { LeftSheets } from "./LeftSheets";
import { Message } from "./Message";

export type FailureMessageProps = {
  action: Action;
  failure: WorkbookFailure;
  onClose: () => void;
  onRetry: () => void;
};

/** Says what did not happen, why, and what to do next. */
export function FailureMessage({ action, failure, onClose, onRetry }: FailureMessageProps) {
  const text = useText();
  return (
    <Message
      intent="error"
      title={text(`failed.${action}`)}
      actions={
        <>
          <Button size="small" onClick={onRetry}>
            {text("failed.retry")}
          </Button>
          <CloseButton onClose={onClose} />
        </>
      }
    >
      {text(action === "download" ? "failed.download.text" : `reason.${failure.reason}`)}
      <LeftSheets names={failure.left} />
      {failure.detail !== "" && (
        <details>
          <summary>{text("failed.details")}</summary>
          <code>{failure.detail}</code>
        </details>
      )}
    </Message>
  );
}
