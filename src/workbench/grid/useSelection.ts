import { useRef } from "react";
import type { Area } from "../../sheet/area";
import type { WorksheetView } from "../workbook/view";
import { lastOf, type Place } from "./areas";
import { selectionBetween, selectionOf, type Selection } from "./selection";

/** The selection of the shown sheet, and the ways to change it. */
export type SelectionControl = Selection & {
  to(place: Place): void;
  extendTo(place: Place): void;
  toArea(area: Area): void;
};

/** Gives the selection of a sheet; what the workbook does not keep, the moving corner, is kept for each sheet. */
export function useSelection(sheet: WorksheetView): SelectionControl {
  const remembered = useRef(new Map<string, Selection>());
  const selection = selectionOf(sheet, remembered.current.get(sheet.id));

  function choose(next: Selection) {
    remembered.current.set(sheet.id, next);
    sheet.select(next.area);
  }

  return {
    ...selection,
    to: (place) => choose(selectionBetween(sheet, place, place)),
    extendTo: (place) => choose(selectionBetween(sheet, selection.active, place)),
    toArea: (area) => choose({ area, active: { row: area.row, column: area.column }, end: lastOf(area) }),
  };
}
