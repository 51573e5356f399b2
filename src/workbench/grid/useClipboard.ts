import type { ClipboardEvent } from "react";
import { copied, pasteText } from "./clipboard";
import type { Session } from "./session";

/** Gives what happens when cells are copied, cut or pasted; while a cell is edited the text field does it. */
export function useClipboard(session: Session) {
  const { editing, selection, sheet } = session;

  return {
    onCopy(event: ClipboardEvent, cut: boolean) {
      if (editing.draft !== null) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", copied(session));
      if (cut) editing.refuse(sheet.clear(selection.area));
    },
    onPaste(event: ClipboardEvent) {
      if (editing.draft !== null) return;
      event.preventDefault();
      const pasted = event.clipboardData.getData("text/plain");
      if (pasted !== "") pasteText(session, pasted);
    },
  };
}
