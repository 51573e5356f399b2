import type { Press } from "./keys";

/** How a cell is edited: `replace` began by typing, so arrows leave; `edit` began by F2, so arrows move the caret. */
export type EditingMode = "replace" | "edit";

/** Where the selection goes when an entry is done. */
export type After =
  | { kind: "line"; backwards: boolean }
  | { kind: "next"; backwards: boolean }
  | { kind: "move"; rows: number; columns: number }
  | { kind: "stay" };

export type EditorCommand = { kind: "commit"; after: After } | { kind: "cancel" } | { kind: "newline" };

/** Gives what a key means while a cell is being edited, or null when the text field handles it. */
export function editorCommandFor(press: Press, mode: EditingMode): EditorCommand | null {
  const backwards = press.shiftKey;
  switch (press.key) {
    case "Enter":
      return press.altKey ? { kind: "newline" } : { kind: "commit", after: { kind: "line", backwards } };
    case "Tab":
      return { kind: "commit", after: { kind: "next", backwards } };
    case "Escape":
      return { kind: "cancel" };
    case "ArrowUp":
      return mode === "replace" ? leave(-1, 0) : null;
    case "ArrowDown":
      return mode === "replace" ? leave(1, 0) : null;
    case "ArrowLeft":
      return mode === "replace" ? leave(0, -1) : null;
    case "ArrowRight":
      return mode === "replace" ? leave(0, 1) : null;
    default:
      return null;
  }
}

function leave(rows: number, columns: number): EditorCommand {
  return { kind: "commit", after: { kind: "move", rows, columns } };
}
