import { useText } from "../useText";
import { LeftSheets } from "./LeftSheets";
import { Message } from "./Message";

export type CancelledMessageProps = { left: readonly string[] };

/** Says that the person's own "cancel" was obeyed. */
export function CancelledMessage({ left }: CancelledMessageProps) {
  const text = useText();
  return (
    <Message intent={left.length === 0 ? "info" : "warning"} title={text("cancelled")}>
      {left.length === 0 ? text("cancelled.text") : <LeftSheets names={left} />}
    </Message>
  );
}
