import { dataArea, type Table } from "../../workbook/table";
import type { Area } from "../../../sheet/area";
import { apiValue, eachCell } from "../cells";
import { type HostObject, HostType, method, property } from "../hostType";
import { range } from "./range";

export type TableColumn = { table: Table; name: string; index: number };

/** One column of a table. */
export const tableColumn: HostType<TableColumn> = new HostType<TableColumn>(
  "TableColumn",
  {
    id: property("1.1", ({ index }) => index + 1),
    index: property("1.1", ({ index }) => index),
    name: property("1.1", ({ name }) => name),
    values: property("1.1", ({ table, index }) => {
      const { worksheet, area } = table;
      const column = { worksheet, area: { ...area, column: area.column + index, columns: 1 } };
      return eachCell(column, (row, cell) => apiValue(worksheet.value(row, cell)));
    }),
    getRange: method("1.1", (column) => part(column, column.table.area)),
    getHeaderRowRange: method("1.1", (column) => part(column, { ...column.table.area, rows: 1 })),
    getDataBodyRange: method("1.1", (column) => part(column, dataArea(column.table))),
  },
  { id: { name: "Id", of: ({ index }) => String(index + 1) } },
);

function part({ table, index }: TableColumn, rows: Area): HostObject {
  return range.of({ worksheet: table.worksheet, area: { ...rows, column: rows.column + index, columns: 1 } });
}
