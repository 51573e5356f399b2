import type { Area } from "../sheet/area";
import { holds } from "../sheet/area";
import type { Book, Position, Table } from "./book";
import type { TablePart, TableRows } from "./syntax";
import { CellError } from "./value";

/** Gives the sheet and the area that a structured reference means; throws the CellError of one that means none. */
export function tableArea(name: string | null, part: TablePart, book: Book, at: Position): [string, Area] {
  const table = name === null ? book.tableAt(at) : book.tableNamed(name);
  if (!table) throw new CellError(name === null ? "#VALUE!" : "#NAME?");
  return [table.sheet, { ...rowsOf(table, part.rows, at), ...columnsOf(table, part.columns) }];
}

function columnsOf(table: Table, columns: TablePart["columns"]): { column: number; columns: number } {
  if (!columns) return { column: table.area.column, columns: table.area.columns };
  const [one, other] = [columnNamed(table, columns.first), columnNamed(table, columns.last)];
  return { column: table.area.column + Math.min(one, other), columns: Math.abs(one - other) + 1 };
}

function columnNamed(table: Table, name: string): number {
  const column = table.headers.findIndex((header) => header.toLowerCase() === name.toLowerCase());
  if (column < 0) throw new CellError("#REF!");
  return column;
}

function rowsOf(table: Table, wanted: readonly TableRows[], at: Position): { row: number; rows: number } {
  const parts = (wanted.length === 0 ? (["data"] as const) : wanted).map((rows) =>
    rowsOfPart(table, rows, at),
  );
  const first = Math.min(...parts.map(({ row }) => row));
  return { row: first, rows: Math.max(...parts.map(({ row, rows }) => row + rows)) - first };
}

function rowsOfPart(table: Table, part: TableRows, at: Position): { row: number; rows: number } {
  const { row, rows } = table.area;
  const totals = table.totals ? 1 : 0;
  const data = { row: row + 1, rows: rows - 1 - totals };
  switch (part) {
    case "all":
      return { row, rows };
    case "headers":
      return { row, rows: 1 };
    case "data":
      return data;
    case "totals":
      if (!table.totals) throw new CellError("#REF!");
      return { row: row + rows - 1, rows: 1 };
    case "this row":
      if (at.sheet !== table.sheet || !holds({ ...table.area, ...data }, at.row, table.area.column)) {
        throw new CellError("#VALUE!");
      }
      return { row: at.row, rows: 1 };
  }
}
