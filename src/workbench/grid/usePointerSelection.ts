import { useRef, type PointerEvent } from "react";
import { finishEditing } from "./finishEditing";
import { placeOf } from "./placeOf";
import type { Session } from "./session";

/** Gives the handlers that choose cells with the mouse: press, drag, press with Shift, double press to edit. */
export function usePointerSelection(session: Session, focusGrid: () => void) {
  const dragging = useRef(false);
  const { editing, selection, sheet } = session;

  return {
    onPointerDown(event: PointerEvent) {
      const place = placeOf(event.target);
      if (!place || event.button !== 0) return;
      event.preventDefault();
      focusGrid();
      if (!finishEditing(session, { kind: "stay" })) return;
      dragging.current = true;
      if (event.shiftKey) selection.extendTo(place);
      else if (event.ctrlKey || event.metaKey) selection.addTo(place);
      else selection.to(place);
    },
    onPointerOver(event: PointerEvent) {
      const place = placeOf(event.target);
      if (dragging.current && event.buttons === 1 && place) selection.extendTo(place);
      if (event.buttons === 0) dragging.current = false;
    },
    onPointerUp() {
      dragging.current = false;
    },
    onDoubleClick({ target }: { target: EventTarget }) {
      const place = placeOf(target);
      if (place && editing.draft === null) editing.begin("edit", sheet.typed(place.row, place.column));
    },
  };
}
