import { headersOf, type Table } from "../../workbook/table";
import { keyedMembers, keyedTraits, sameName } from "../collection";
import { HostType } from "../hostType";
import { tableColumn, type TableColumn } from "./tableColumn";

/** The columns of a table. */
export const tableColumnCollection: HostType<Table> = new HostType<Table>(
  "TableColumnCollection",
  keyedMembers<Table, TableColumn>(() => tableColumn, columnsOf, isColumn, {
    item: "1.1",
    orNull: "1.4",
    getCount: "1.4",
    at: "1.1",
    count: "1.1",
  }),
  keyedTraits<Table, TableColumn>(() => tableColumn, columnsOf, isColumn),
);

function columnsOf(table: Table): TableColumn[] {
  return headersOf(table).map((name, index) => ({ table, name, index }));
}

function isColumn({ name, index }: TableColumn, key: string): boolean {
  return sameName(name, key) || String(index + 1) === key;
}
