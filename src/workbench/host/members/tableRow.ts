import type { Reference } from "../../workbook/chart";
import { dataArea, type Table } from "../../workbook/table";
import { apiValue, eachCell, writeCells } from "../cells";
import { HostType, method, property } from "../hostType";
import { range } from "./range";

export type TableRow = { table: Table; index: number };

/** One row of a table. */
export const tableRow: HostType<TableRow> = new HostType<TableRow>("TableRow", {
  index: property("1.1", ({ index }) => index),
  values: property(
    "1.1",
    (row) => eachCell(cellsOf(row), (line, column) => apiValue(row.table.worksheet.value(line, column))),
    (row, value) => writeCells(cellsOf(row), value),
  ),
  getRange: method("1.1", (row) => range.of(cellsOf(row))),
});

function cellsOf({ table, index }: TableRow): Reference {
  const area = dataArea(table);
  return { worksheet: table.worksheet, area: { ...area, row: area.row + index, rows: 1 } };
}
