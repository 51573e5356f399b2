import { CellError } from "../../formula/value";
import { overlap, type Area } from "../../sheet/area";
import { displayText } from "./displayText";
import { ExcelError } from "./excelError";
import { checkDefinedName } from "./definedName";
import { freeName } from "./sheetName";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** Makes a table over cells; its headers become texts that differ from each other, as Excel has them. */
export function addTable(worksheet: Worksheet, area: Area): Table {
  const { workbook } = worksheet;
  if (worksheet.merges.some((merge) => overlap(merge, area))) throw new ExcelError("MergedRangeConflict");
  if (worksheet.tableOver(area)) throw new ExcelError("InvalidArgument");
  writeHeaders(worksheet, area);
  const rows = area.rows === 1 ? 2 : area.rows;
  const table: Table = {
    id: workbook.nextId(),
    worksheet,
    name: freeName("Table", takenNames(worksheet)),
    area: { ...area, rows },
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  workbook.tables.push(table);
  workbook.calculator.setTable(table);
  return table;
}

/** Gives a table another name, unless a table or a name of the workbook has it. */
export function renameTable(table: Table, name: string): void {
  const { calculator } = table.worksheet.workbook;
  checkDefinedName(name, takenNames(table.worksheet, table));
  calculator.removeTable(table);
  table.name = name;
  calculator.setTable(table);
}

/** Moves or resizes a table. */
export function resizeTable(table: Table, area: Area): void {
  const { worksheet } = table;
  if (worksheet.tables.some((other) => other !== table && overlap(other.area, area))) {
    throw new ExcelError("InvalidArgument");
  }
  table.area = area;
  writeHeaders(worksheet, area);
  worksheet.workbook.calculator.setTable(table);
}

/** Takes a table off its cells, which stay. */
export function removeTable(table: Table): void {
  const { workbook } = table.worksheet;
  workbook.tables = workbook.tables.filter((other) => other !== table);
  workbook.calculator.removeTable(table);
}

function takenNames(worksheet: Worksheet, except?: Table): string[] {
  const { tables, names } = worksheet.workbook;
  return [...tables.filter((table) => table !== except), ...names.filter((name) => !name.worksheet)].map(
    ({ name }) => name,
  );
}

function writeHeaders(worksheet: Worksheet, { row, column, columns }: Area): void {
  const used = new Set<string>();
  for (let offset = 0; offset < columns; offset++) {
    const value = worksheet.value(row, column + offset);
    const shown = value instanceof CellError ? value.code : displayText(value, "General");
    const stem = shown === "" ? "Column" : shown;
    let header = shown === "" ? `Column${offset + 1}` : shown;
    for (let number = 2; used.has(header.toLowerCase()); number++) header = `${stem}${number}`;
    used.add(header.toLowerCase());
    if (header !== value) worksheet.setContent(row, column + offset, { value: header });
  }
}
