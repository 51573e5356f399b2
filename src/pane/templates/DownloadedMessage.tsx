import { useText } from "../useText";
import { CloseButton } from "../components/CloseButton";
import { Message } from "../components/Message";

export type DownloadedMessageProps = { file: string; onClose: () => void };

/** Says under which name the file was handed over. */
export function DownloadedMessage({ file, onClose }: DownloadedMessageProps) {
  const text = useText();
  return (
    <Message intent="success" title={text("downloaded")} actions={<CloseButton onClose={onClose} />}>
      {text("downloaded.text", { file })}
    </Message>
  );
}
