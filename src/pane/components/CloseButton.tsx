import { Button } from "@fluentui/react-components";
import { useText } from "../useText";

export type CloseButtonProps = { onClose: () => void };

/** Puts a message away. */
export function CloseButton({ onClose }: CloseButtonProps) {
  const text = useText();
  return (
    <Button size="small" appearance="subtle" onClick={onClose}>
      {text("close")}
    </Button>
  );
}
