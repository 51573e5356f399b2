import type { Place, WorksheetView } from "../workbook/view";
import { wholeMerges } from "../workbook/wholeMerges";
import { sameArea } from "../workbook/area";
import { areaBetween, cellArea, lastOf } from "./areas";
import { sheetSize, type Area } from "../../sheet/area";

/** The chosen area, the cell in it that is typed into, and the corner that Shift and an arrow move. */
export type Selection = { area: Area; active: Place; end: Place };

/** Gives the selection from the active cell to an end, cutting through no merged cell. */
export function selectionBetween(sheet: WorksheetView, active: Place, end: Place): Selection {
  return { area: wholeMerges(areaBetween(active, end), sheet.merges), active, end };
}

/** Gives the sheet's own selection; what is remembered of it says which corner is which. */
export function selectionOf(sheet: WorksheetView, remembered: Selection | undefined): Selection {
  const area = sheet.selection;
  if (remembered && sameArea(remembered.area, area)) return remembered;
  const active = { row: area.row, column: area.column };
  const isCell = sameArea(cellArea(sheet.merges, active), area);
  return { area, active, end: isCell ? active : lastOf(area) };
}

/** Gives the rows or columns of an area, whole. */
export function wholeLines(area: Area, lines: "rows" | "columns" | "all"): Area {
  const rows = lines === "rows" ? area : { row: 0, rows: sheetSize.rows };
  const columns = lines === "columns" ? area : { column: 0, columns: sheetSize.columns };
  return { row: rows.row, column: columns.column, rows: rows.rows, columns: columns.columns };
}
