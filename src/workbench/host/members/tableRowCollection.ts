import { cellsOf } from "../../workbook/area";
import { resizeTable } from "../../workbook/addTable";
import { ExcelError } from "../../workbook/excelError";
import { dataArea, type Table } from "../../workbook/table";
import { writeCells } from "../cells";
import { guard } from "../guard";
import { itemAt } from "../collection";
import { tableRow } from "./tableRow";
import { HostType, method, property } from "../hostType";

/** The rows of a table below its headers. */
export const tableRowCollection: HostType<Table> = new HostType<Table>(
  "TableRowCollection",
  {
    getItemAt: method("1.1", (table, index) => tableRow.of({ table, index: itemAt(rowsOf(table), index) })),
    count: property("1.1", (table) => dataArea(table).rows),
    getCount: method("1.4", (table) => dataArea(table).rows),
    add: method("1.1", (table, index, values) => {
      const { worksheet, area } = table;
      guard(worksheet, null);
      if (index !== null && index !== undefined && index !== dataArea(table).rows) {
        throw new ExcelError(
          "ApiNotFound",
          "TableRowCollection.add within a table is not modelled by the workbench",
        );
      }
      const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
      const added = { ...area, row: area.row + area.rows, rows };
      if ([...cellsOf(added)].some(({ row, column }) => worksheet.content(row, column))) {
        throw new ExcelError(
          "ApiNotFound",
          "TableRowCollection.add over filled cells is not modelled by the workbench",
        );
      }
      resizeTable(table, { ...area, rows: area.rows + rows });
      if (Array.isArray(values))
        writeCells({ worksheet, area: added }, Array.isArray(values[0]) ? values : [values]);
      return tableRow.of({ table, index: dataArea(table).rows - rows });
    }),
  },
  { items: (table) => rowsOf(table).map((index) => tableRow.of({ table, index })) },
);

function rowsOf(table: Table): number[] {
  return Array.from({ length: dataArea(table).rows }, (_, index) => index);
}
