import { useState, type MouseEvent } from "react";
import { holds } from "../../sheet/area";
import type { Box } from "./areaBox";
import { finishEditing } from "./finishEditing";
import { placeOf } from "./placeOf";
import type { Session } from "./session";

type Place = { left: number; top: number };

/** How much room the menu needs, in pixels. */
const room = { height: 190, width: 220 };

export type CellMenuControl = ReturnType<typeof useCellMenu>;

/** Opens the menu of the chosen cells, by the pointer where it is pressed or by a key below the active cell. */
export function useCellMenu(session: Session, box: Box, view: { height: number; width: number }) {
  const [place, setPlace] = useState<Place | null>(null);
  const { editing, selection } = session;

  function openAt({ left, top }: Place) {
    setPlace({
      left: Math.max(0, Math.min(left, view.width - room.width)),
      top: Math.max(0, Math.min(top, view.height - room.height)),
    });
  }

  return {
    place,
    close: () => setPlace(null),
    openBelow: () => openAt({ left: box.left + 8, top: box.top + box.height }),
    onContextMenu(event: MouseEvent<HTMLElement>) {
      // While a cell is edited, the text field has a menu of its own.
      const cell = placeOf(event.target);
      if (!cell && editing.draft !== null) return;
      event.preventDefault();
      if (!cell) return;
      if (!finishEditing(session, { kind: "stay" })) return;
      if (!holds(selection.area, cell.row, cell.column)) selection.to(cell);
      const corner = event.currentTarget.getBoundingClientRect();
      openAt({ left: event.clientX - corner.left, top: event.clientY - corner.top });
    },
  };
}
