import { useMemo } from "react";
import type { WorksheetView } from "../workbook/view";
import { sheetSize } from "../../sheet/area";
import { axis, type Axis } from "./axis";
import type { View } from "./regions";
import type { Selection } from "./selection";

/** Lays out the rows and columns that can be reached now: what is used, chosen or scrolled to, and some more. */
export function useAxes(
  sheet: WorksheetView,
  version: number,
  { active, area, end }: Selection,
  view: View,
): { rows: Axis; columns: Axis } {
  const chosenRow = area.rows < sheetSize.rows ? Math.max(active.row, end.row) : active.row;
  const chosenColumn = area.columns < sheetSize.columns ? Math.max(active.column, end.column) : active.column;
  const rows = inSteps(
    Math.max(sheet.used.rows, chosenRow + 1, (view.top + view.height) / 20) + 60,
    100,
    sheetSize.rows,
  );
  const columns = inSteps(
    Math.max(sheet.used.columns, chosenColumn + 1, (view.left + view.width) / 64) + 6,
    10,
    sheetSize.columns,
  );
  return {
    rows: useMemo(() => axis(rows, (row) => sheet.rowHeight(row)), [rows, sheet, version]),
    columns: useMemo(() => axis(columns, (column) => sheet.columnWidth(column)), [columns, sheet, version]),
  };
}

function inSteps(count: number, step: number, most: number): number {
  return Math.min(most, Math.ceil(count / step) * step);
}
