import type { Area } from "../../../sheet/area";

/** Loads where a range is. */
export function placed(range: Excel.Range): Excel.Range {
  return range.load("rowIndex,columnIndex,rowCount,columnCount");
}

/** Gives where a range is, once that is loaded. */
export function areaIn({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
