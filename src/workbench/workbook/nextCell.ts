import { sheetSize } from "../../sheet/area";
import type { Worksheet } from "./worksheet";

/** Where Tab goes from a cell: on a protected sheet to the next cell that can be changed, in reading order, round and round. */
export function nextCell(
  sheet: Worksheet,
  row: number,
  column: number,
  backwards: boolean,
): { row: number; column: number } {
  const start = { row, column };
  if (!sheet.protected) return beside(sheet, row, column, backwards);
  const { rows, columns } = sheet.used;
  const count = rows * columns;
  let place = Math.min(row, rows) * columns + Math.min(column, columns - (backwards ? 0 : 1));
  for (let steps = 0; steps < count; steps++) {
    place = (place + (backwards ? count - 1 : 1)) % count;
    const cell = { row: Math.floor(place / columns), column: place % columns };
    if (canBeChanged(sheet, cell.row, cell.column)) return cell;
  }
  return start;
}

function canBeChanged(sheet: Worksheet, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  const isFirst = !merge || (merge.row === row && merge.column === column);
  const isShown = !sheet.columns.isHidden(column) && !sheet.rows.isHidden(row);
  return isFirst && isShown && !sheet.formats.at(row, column).locked;
}

function beside(sheet: Worksheet, row: number, column: number, backwards: boolean) {
  const merge = sheet.mergeAt(row, column);
  let next = backwards ? (merge?.column ?? column) - 1 : merge ? merge.column + merge.columns : column + 1;
  while (sheet.columns.isHidden(next)) next += backwards ? -1 : 1;
  return { row, column: next < 0 || next >= sheetSize.columns ? column : next };
}
