import { Button } from "@fluentui/react-components";
import { useText } from "../useText";
import { Message } from "./Message";

export type DownloadedMessageProps = { file: string; onClose: () => void };

/** Says under which name the file was handed over. */
export function DownloadedMessage({ file, onClose }: DownloadedMessageProps) {
  const text = useText();
  return (
    <Message
      intent="success"
      title={text("downloaded")}
      actions={
        <Button size="small" onClick={onClose}>
          {text("close")}
        </Button>
      }
    >
      {text("downloaded.text", { file })}
    </Message>
  );
}
