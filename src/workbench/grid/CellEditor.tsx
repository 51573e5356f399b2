import { forwardRef, type ClipboardEvent, type KeyboardEvent } from "react";
import { cellAddress } from "../../sheet/address";
import type { Box } from "./areaBox";
import { cellFont } from "./cellFont";
import type { Session } from "./session";
import { shade } from "./shade";
import { useText } from "./useText";

type Props = {
  box: Box;
  onCopy(event: ClipboardEvent, cut: boolean): void;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
  onPaste(event: ClipboardEvent): void;
  room: { width: number; height: number };
  session: Session;
};

/** How much of a cell must be in view for the field to stay on it, in pixels. */
const leastSeen = 24;

/**
 * The text field that lies on the active cell and always has the grid's focus: unseen until something is typed,
 * so that input methods can compose from the first key on.
 */
export const CellEditor = forwardRef<HTMLTextAreaElement, Props>(function CellEditor(
  { box, onCopy, onKeyDown, onPaste, room, session: { editing, selection, sheet, theme } },
  field,
) {
  const text = useText();
  const { row, column } = selection.active;
  const address = cellAddress(row, column);
  const { style, text: shown } = sheet.cell(row, column);
  const open = editing.draft !== null;
  // The field stays within the view, or the browser would scroll to it at every key; a cell wider than that is cut.
  const top = Math.max(0, Math.min(box.top, room.height - Math.min(box.height, leastSeen)));
  const left = Math.max(0, Math.min(box.left, room.width - Math.min(box.width, leastSeen)));
  const seen = top === box.top && left === box.left;
  return (
    <textarea
      aria-activedescendant={`cell-${address}`}
      aria-controls="sheet-grid"
      aria-label={open ? text("editor.editing", { address }) : text("editor.cell", { address, shown })}
      autoCapitalize="off"
      autoComplete="off"
      className={open && seen ? "cell-editor cell-editor-open" : "cell-editor"}
      onChange={({ target }) =>
        open ? editing.change(target.value) : editing.begin("replace", target.value)
      }
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, true)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      ref={field}
      rows={1}
      spellCheck={false}
      style={{
        alignContent: style.vertical === "top" ? "start" : style.vertical === "center" ? "center" : "end",
        background: style.fill ? shade(style.fill, theme) : undefined,
        color: shade(style.color, theme),
        font: cellFont(style),
        left: left - 1,
        maxHeight: room.height - top,
        maxWidth: room.width - left,
        minHeight: Math.min(box.height + 1, room.height - top),
        minWidth: Math.min(box.width + 1, room.width - left),
        textAlign: style.align,
        top: top - 1,
      }}
      value={editing.draft ?? ""}
    />
  );
});
