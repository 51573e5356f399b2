import { Button } from "@fluentui/react-components";
import { useText } from "../useText";
import type { WorkbookFailure } from "../workbook";
import { CloseButton } from "./CloseButton";
import { LeftSheets, type LeftText } from "./LeftSheets";
import { Message } from "./Message";

export type FailureMessageProps = {
  failure: WorkbookFailure;
  /** What to say of the sheets that it left. */
  left?: LeftText | undefined;
  /** Left out where the message stays until it is so no more. */
  onClose?: () => void;
  onRetry: () => void;
  /** What to say of it, where the failure's reason does not say it best. */
  reason?: string | undefined;
  /** What did not happen. */
  title: string;
};

/** Says what did not happen, why, and what to do next. */
export function FailureMessage({ failure, left, onClose, onRetry, reason, title }: FailureMessageProps) {
  const text = useText();
  return (
    <Message
      intent="error"
      title={title}
      actions={
        <>
          <Button size="small" onClick={onRetry}>
            {text("failed.retry")}
          </Button>
          {onClose && <CloseButton onClose={onClose} />}
        </>
      }
    >
      {reason ?? text(`reason.${failure.reason}`)}
      <LeftSheets names={failure.left} say={left} />
      {failure.detail !== "" && (
        <details>
          <summary tabIndex={0}>{text("failed.details")}</summary>
          <code>{failure.detail}</code>
        </details>
      )}
    </Message>
  );
}
