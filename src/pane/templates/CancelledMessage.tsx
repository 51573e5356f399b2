import { useText } from "../useText";
import { CloseButton } from "../components/CloseButton";
import { LeftSheets } from "../components/LeftSheets";
import { Message } from "../components/Message";

export type CancelledMessageProps = { left: readonly string[]; onClose: () => void };

/** Says that the person's own "cancel" was obeyed. */
export function CancelledMessage({ left, onClose }: CancelledMessageProps) {
  const text = useText();
  return (
    <Message
      intent={left.length === 0 ? "info" : "warning"}
      title={text("cancelled")}
      actions={<CloseButton onClose={onClose} />}
    >
      {left.length === 0 ? text("cancelled.text") : <LeftSheets names={left} />}
    </Message>
  );
}
