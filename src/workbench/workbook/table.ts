import type { Area } from "../../sheet/area";
import type { Worksheet } from "./worksheet";

/** A list with or without a header row over the cells that it covers. */
export type Table = {
  readonly id: string;
  readonly worksheet: Worksheet;
  name: string;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
};

/** The rows of a table below its headers and above its totals. */
export function dataArea(table: Table): Area {
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + head, rows: table.area.rows - head - foot };
}

/** The texts over a table's columns. */
export function headersOf(table: Table): string[] {
  return Array.from({ length: table.area.columns }, (_, column) =>
    table.showHeaders
      ? String(table.worksheet.value(table.area.row, table.area.column + column) ?? "")
      : `Column${column + 1}`,
  );
}
