import { Button, Text } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { copyText } from "./copyText";
import { useScreenText } from "./useScreenText";

export type CopyButtonProps = { disabled?: boolean; label: string; text: () => string };

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ disabled = false, label, text: textToCopy }: CopyButtonProps) {
  const text = useScreenText();
  const [outcome, setOutcome] = useState<"copied" | "copied.not" | null>(null);
  return (
    <>
      <Button
        size="small"
        disabledFocusable={disabled}
        icon={<Copy20Regular />}
        onClick={() => void copyText(textToCopy()).then((done) => setOutcome(done ? "copied" : "copied.not"))}
      >
        {label}
      </Button>{" "}
      <span role="status">{outcome && <Text size={200}>{text(outcome)}</Text>}</span>
    </>
  );
}
