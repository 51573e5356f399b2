import { Button } from "@fluentui/react-components";
import { Message } from "../components/Message";
import { useWorkbookText } from "./useWorkbookText";

export type RemoveQuestionProps = {
  busy: boolean;
  name: string;
  onKeep: () => void;
  onRemove: () => void;
};

/** Asks before a sheet goes that nothing brings back. */
export function RemoveQuestion({ busy, name, onKeep, onRemove }: RemoveQuestionProps) {
  const text = useWorkbookText();
  return (
    <div
      role="alertdialog"
      aria-label={text("remove.title", { name })}
      onKeyDown={({ key }) => key === "Escape" && onKeep()}
    >
      <Message
        intent="warning"
        title={text("remove.title", { name })}
        actions={
          <>
            <Button size="small" autoFocus onClick={onKeep}>
              {text("remove.no")}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={onRemove}>
              {text("remove.yes")}
            </Button>
          </>
        }
      >
        {text("remove.text")}
      </Message>
    </div>
  );
}
