import { addTable } from "../../workbook/addTable";
import { ExcelError } from "../../workbook/excelError";
import type { Table } from "../../workbook/table";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { flag } from "../argument";
import { keyedMembers, keyedTraits, sameName } from "../collection";
import { guard } from "../guard";
import { HostType, method } from "../hostType";
import { rangeArgument } from "../rangeArgument";
import { table } from "./table";

/** Whose tables: one sheet's, or all where `worksheet` is null. */
type Scope = { workbook: Workbook; worksheet: Worksheet | null };

/** The tables of a sheet or of the workbook. */
export const tableCollection: HostType<Scope> = new HostType<Scope>(
  "TableCollection",
  {
    ...keyedMembers<Scope, Table>(() => table, tablesOf, isTable, {
      item: "1.1",
      orNull: "1.4",
      getCount: "1.4",
      at: "1.1",
      count: "1.1",
    }),
    add: method("1.1", ({ workbook, worksheet }, address, hasHeaders) => {
      const cells = rangeArgument(worksheet ?? workbook.activeWorksheet, address);
      if (worksheet && cells.worksheet !== worksheet) throw new ExcelError("InvalidArgument");
      guard(cells.worksheet, null);
      if (!flag(hasHeaders)) {
        throw new ExcelError(
          "ApiNotFound",
          "TableCollection.add without headers is not modelled by the workbench",
        );
      }
      return table.of(addTable(cells.worksheet, cells.area));
    }),
  },
  keyedTraits<Scope, Table>(() => table, tablesOf, isTable),
);

function tablesOf({ workbook, worksheet }: Scope): readonly Table[] {
  return worksheet ? worksheet.tables : workbook.tables;
}

function isTable({ id, name }: Table, key: string): boolean {
  return id === key || sameName(name, key);
}
