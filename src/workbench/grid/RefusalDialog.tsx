import { Dialog } from "./Dialog";
import type { Editing } from "./useEditing";
import { useText } from "./useText";

/** Says why an entry was refused and offers to try again; what was typed is kept until it is given up. */
export function RefusalDialog({ editing, onClose }: { editing: Editing; onClose(): void }) {
  const text = useText();
  if (!editing.refusal) return null;
  const close = (act: () => void) => () => {
    act();
    onClose();
  };
  return (
    <Dialog
      message={editing.refusal.message || text("refusal.message")}
      onCancel={close(editing.cancel)}
      title={editing.refusal.title || text("refusal.title")}
    >
      {editing.draft !== null && (
        <button className="button-primary" onClick={close(editing.tryAgain)} type="button">
          {text("refusal.again")}
        </button>
      )}
      <button
        className={editing.draft === null ? "button-primary" : ""}
        onClick={close(editing.cancel)}
        type="button"
      >
        {text(editing.draft === null ? "refusal.close" : "refusal.cancel")}
      </button>
    </Dialog>
  );
}
