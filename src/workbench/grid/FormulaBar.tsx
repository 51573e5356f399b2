import { useRef, type KeyboardEvent } from "react";
import { editorCommandFor } from "./editorKeys";
import { finishEditing } from "./finishEditing";
import { NameBox } from "./NameBox";
import type { Session } from "./session";
import { useText } from "./useText";

/** The line above the grid: where the selection is, and what its active cell holds. */
export function FormulaBar({ focusGrid, session }: { focusGrid(): void; session: Session }) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const { editing, selection, sheet } = session;
  const { row, column } = selection.active;
  const typed = sheet.typed(row, column);

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const command = editorCommandFor(event, "edit");
    if (!command || command.kind === "newline") return;
    event.preventDefault();
    if (command.kind === "cancel") cancel();
    else if (finishEditing(session, command.after)) focusGrid();
  }

  function cancel() {
    editing.cancel();
    focusGrid();
  }

  return (
    <div className="formula-line">
      <NameBox focusGrid={focusGrid} session={session} />
      <div className="formula-buttons">
        <button
          aria-label={text("formulaBar.cancel")}
          disabled={editing.draft === null}
          onClick={cancel}
          onPointerDown={(event) => event.preventDefault()}
          type="button"
        >
          ✕
        </button>
        <button
          aria-label={text("formulaBar.enter")}
          disabled={editing.draft === null}
          onClick={() => finishEditing(session, { kind: "stay" }) && focusGrid()}
          onPointerDown={(event) => event.preventDefault()}
          type="button"
        >
          ✓
        </button>
        <button aria-label={text("formulaBar.edit")} onClick={() => field.current?.focus()} type="button">
          <i>fx</i>
        </button>
      </div>
      <textarea
        aria-label={text("formulaBar.name")}
        className="formula-field"
        onChange={({ target }) =>
          editing.draft === null ? editing.begin("edit", target.value) : editing.change(target.value)
        }
        // A formula that is protected may still be read here.
        onFocus={() => editing.draft === null && !sheet.locked(row, column) && editing.begin("edit", typed)}
        onKeyDown={handleKeyDown}
        ref={field}
        rows={1}
        spellCheck={false}
        value={editing.draft ?? typed}
      />
    </div>
  );
}
