import type { KeyboardEvent } from "react";
import { editorCommandFor } from "./editorKeys";
import { finishEditing } from "./finishEditing";
import { commandFor } from "./keys";
import { runCommand, type CommandRoom } from "./runCommand";
import type { Session } from "./session";

/** Gives what happens on a key in the cell's text field. */
export function useGridKeys(session: Session, room: CommandRoom) {
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method composes, its keys (Enter takes a candidate) are not the grid's; 229 marks them where
    // isComposing is not yet, or no longer, set.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { editing } = session;
    if (editing.draft === null) {
      const command = commandFor(event);
      if (!command) return;
      event.preventDefault();
      return runCommand(command, session, room);
    }
    const command = editorCommandFor(event, editing.mode);
    if (!command) return;
    event.preventDefault();
    if (command.kind === "commit") finishEditing(session, command.after);
    else if (command.kind === "cancel") editing.cancel();
    else insertNewline(event.currentTarget, editing.change);
  };
}

function insertNewline(field: HTMLTextAreaElement, change: (draft: string) => void): void {
  const { selectionEnd, selectionStart } = field;
  field.setRangeText("\n", selectionStart, selectionEnd, "end");
  change(field.value);
}
