import { useEffect, useState } from "react";
import type { Refusal, WorkbookView, WorksheetView } from "../workbook/view";
import type { Place } from "../workbook/view";
import type { EditingMode } from "./editorKeys";

/** The entry that is being typed, if any, and what can happen to it. */
export type Editing = {
  /** Null while no cell is being edited. */
  draft: string | null;
  mode: EditingMode;
  /** Why the last entry was not accepted; the draft is kept meanwhile. */
  refusal: Refusal | null;
  /** Begins an entry in the active cell, unless the sheet's protection forbids it. */
  begin(mode: EditingMode, draft: string): void;
  change(draft: string): void;
  /** Enters the draft; says whether the workbook took it. */
  commit(): boolean;
  cancel(): void;
  tryAgain(): void;
  /** Shows why something other than an entry was refused. */
  refuse(refusal: Refusal | null): void;
};

type State = { sheet: WorksheetView; place: Place; mode: EditingMode; draft: string };

/** Keeps what is being typed into the active cell. */
export function useEditing(workbook: WorkbookView, sheet: WorksheetView, active: Place): Editing {
  const [state, setState] = useState<State | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isEdited = state !== null;

  useEffect(() => {
    workbook.cellIsEdited = isEdited;
    return () => {
      workbook.cellIsEdited = false;
    };
  }, [isEdited, workbook]);

  return {
    draft: state?.draft ?? null,
    mode: state?.mode ?? "replace",
    refusal,
    begin(mode, draft) {
      const locked = sheet.locked(active.row, active.column);
      setRefusal(locked);
      if (!locked) setState({ sheet, place: active, mode, draft });
    },
    change: (draft) => setState((now) => now && { ...now, draft }),
    commit() {
      if (!state) return true;
      const refused =
        state.draft === state.sheet.typed(state.place.row, state.place.column)
          ? null
          : state.sheet.enter(state.place.row, state.place.column, state.draft);
      setRefusal(refused);
      if (!refused) setState(null);
      return !refused;
    },
    cancel() {
      setState(null);
      setRefusal(null);
    },
    tryAgain() {
      setRefusal(null);
      setState((now) => now && { ...now, mode: "edit" });
    },
    refuse: setRefusal,
  };
}
