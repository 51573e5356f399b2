import { useRef } from "react";
import type { Area } from "../../sheet/area";
import type { Place, WorksheetView } from "../workbook/view";
import { lastOf } from "./areas";
import { selectionBetween, selectionOf, type Selection } from "./selection";

/** The selection of the shown sheet, and the ways to change it. */
export type SelectionControl = Selection & {
  to(place: Place): void;
  /** Goes to a place and keeps what is selected. */
  addTo(place: Place): void;
  extendTo(place: Place): void;
  toArea(area: Area): void;
};

/** Gives the selection of a sheet; what the workbook does not keep, the moving corner, is kept for each sheet. */
export function useSelection(sheet: WorksheetView): SelectionControl {
  const remembered = useRef(new Map<string, Selection>());
  const selection = selectionOf(sheet, remembered.current.get(sheet.id));

  function choose(next: Selection, besides: readonly Area[] = []) {
    remembered.current.set(sheet.id, next);
    sheet.select(next.area, { active: next.active, besides });
  }

  return {
    ...selection,
    to: (place) => choose(selectionBetween(sheet, place, place)),
    addTo: (place) =>
      choose(selectionBetween(sheet, place, place), [...sheet.selectedBesides, selection.area]),
    extendTo: (place) => choose(selectionBetween(sheet, selection.active, place), sheet.selectedBesides),
    toArea: (area) => choose({ area, active: { row: area.row, column: area.column }, end: lastOf(area) }),
  };
}
