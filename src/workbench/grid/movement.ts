import type { Place, WorksheetView } from "../workbook/view";
import { cellArea, lastOf } from "./areas";
import { sheetSize } from "../../sheet/area";

type Step = { rows: number; columns: number };

/** Goes one visible cell in a direction; a merged cell is one cell. Stays where there is none. */
export function stepFrom(sheet: WorksheetView, from: Place, step: Step): Place {
  const area = cellArea(sheet.merges, from);
  const last = lastOf(area);
  let to = {
    row: step.rows > 0 ? last.row : from.row,
    column: step.columns > 0 ? last.column : from.column,
  };
  if (step.rows < 0) to.row = area.row;
  if (step.columns < 0) to.column = area.column;
  do {
    to = { row: to.row + step.rows, column: to.column + step.columns };
    if (!onSheet(to)) return from;
  } while (isHidden(sheet, to, step));
  const target = cellArea(sheet.merges, to);
  return { row: target.row, column: target.column };
}

/** Goes to the edge of the data in a direction, as Ctrl and an arrow do. */
export function edgeFrom(sheet: WorksheetView, from: Place, step: Step): Place {
  let here = from;
  let next = stepFrom(sheet, here, step);
  const { used } = sheet;
  const insideData = isFilled(sheet, here) && isFilled(sheet, next);
  while (next !== here) {
    if (isBeyond(used, next, step)) return insideData ? here : lastVisible(sheet, next, step);
    if (!insideData && isFilled(sheet, next)) return next;
    if (insideData && !isFilled(sheet, next)) return here;
    here = next;
    next = stepFrom(sheet, here, step);
  }
  return here;
}

function isFilled(sheet: WorksheetView, place: Place): boolean {
  return sheet.cell(place.row, place.column).value !== null;
}

function isHidden(sheet: WorksheetView, place: Place, step: Step): boolean {
  return step.rows !== 0 ? sheet.rowHeight(place.row) === 0 : sheet.columnWidth(place.column) === 0;
}

function onSheet({ row, column }: Place): boolean {
  return row >= 0 && column >= 0 && row < sheetSize.rows && column < sheetSize.columns;
}

function isBeyond(used: Step, place: Place, step: Step): boolean {
  return (step.rows > 0 && place.row > used.rows) || (step.columns > 0 && place.column > used.columns);
}

function lastVisible(sheet: WorksheetView, from: Place, step: Step): Place {
  const to = {
    row: step.rows > 0 ? sheetSize.rows - 1 : from.row,
    column: step.columns > 0 ? sheetSize.columns - 1 : from.column,
  };
  while (isHidden(sheet, to, step)) {
    to.row -= step.rows;
    to.column -= step.columns;
  }
  return to;
}
