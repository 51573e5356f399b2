import { CellError } from "../../formula/value";
import type { Box } from "./areaBox";
import { NoteCard } from "./NoteCard";
import type { Session } from "./session";
import { useText } from "./useText";

type Props = { box: Box; room: { width: number; height: number }; session: Session };

const width = 240;

/** The cards of the active cell: why its formula gives an error, and what may be entered. */
export function CellNotes({ box, room, session: { selection, sheet } }: Props) {
  const text = useText();
  const { row, column } = selection.active;
  const { value } = sheet.cell(row, column);
  const help = sheet.help(row, column);
  const error = value instanceof CellError ? value : null;
  const below = box.top + box.height + 8;
  const left = Math.max(0, Math.min(box.left + Math.min(box.width, 60) / 2, room.width - width - 8));
  const place =
    below + 120 > room.height
      ? { left, top: box.top - 8, transform: "translateY(-100%)" }
      : { left, top: below };
  return (
    <div className="cell-notes" style={place}>
      {error && (
        <NoteCard kind="error" message={error.message || text(`error.${error.code}`)} title={error.code} />
      )}
      {help && (help.title || help.message) && (
        <NoteCard kind="hint" message={help.message} title={help.title} />
      )}
    </div>
  );
}
