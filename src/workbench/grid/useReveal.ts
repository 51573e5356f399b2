import { useLayoutEffect, useRef, type RefObject } from "react";
import { sheetSize } from "../../sheet/area";
import type { Axis } from "./axis";
import { scrollTo } from "./regions";
import type { Session } from "./session";

/** Keeps the moving corner of the selection in view, and each sheet where it was last looked at. */
export function useReveal(
  scroller: RefObject<HTMLElement>,
  { editing: { draft }, selection: { area, end }, sheet }: Session,
  rows: Axis,
  columns: Axis,
  room: { width: number; height: number },
): void {
  const places = useRef(new Map<string, { left: number; top: number }>());

  useLayoutEffect(() => {
    const element = scroller.current;
    const kept = places.current;
    if (!element) return;
    const place = kept.get(sheet.id) ?? { left: 0, top: 0 };
    [element.scrollLeft, element.scrollTop] = [place.left, place.top];
    const keep = () => kept.set(sheet.id, { left: element.scrollLeft, top: element.scrollTop });
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [scroller, sheet.id]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || room.height <= 0) return;
    if (area.rows < sheetSize.rows) {
      element.scrollTop = scrollTo(rows, sheet.freeze.rows, end.row, element.scrollTop, room.height);
    }
    if (area.columns < sheetSize.columns) {
      element.scrollLeft = scrollTo(
        columns,
        sheet.freeze.columns,
        end.column,
        element.scrollLeft,
        room.width,
      );
    }
    // Only a new selection or typing scrolls the sheet: a person who scrolls away is left alone.
  }, [sheet.id, end.row, end.column, draft]);
}
