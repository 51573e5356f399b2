import { cellsOf, intersection, isUnbounded } from "../../workbook/area";
import { sheetSize } from "../../../sheet/area";
import type { Reference } from "../../workbook/chart";
import { displayText } from "../../workbook/displayText";
import { ExcelError } from "../../workbook/excelError";
import { rangeAddress } from "../../workbook/rangeAddress";
import { flag, optional, text } from "../argument";
import { apiValue, eachCell, spread, writeCells } from "../cells";
import { guard } from "../guard";
import { HostType, link, method, property } from "../hostType";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { cellProperties, setCellProperties, setColumnProperties, setRowProperties } from "../cellProperties";
import { clearRange } from "../clearRange";
import { copyRange } from "../copyRange";
import { rangeFormat } from "./rangeFormat";
import { rangePlaces } from "./rangePlaces";
import { rangeSpills } from "./rangeSpills";
import { valueType } from "../valueType";
import { worksheet } from "./worksheet";

/** A block of cells of one sheet. */
export const range: HostType<Reference> = new HostType<Reference>(
  "Range",
  {
    ...rangePlaces,
    ...rangeSpills,
    address: property("1.1", rangeAddress),
    addressLocal: property("1.1", rangeAddress),
    cellCount: property("1.1", ({ area }) => area.rows * area.columns),
    rowCount: property("1.1", ({ area }) => area.rows),
    columnCount: property("1.1", ({ area }) => area.columns),
    rowIndex: property("1.1", ({ area }) => area.row),
    columnIndex: property("1.1", ({ area }) => area.column),
    isEntireColumn: property("1.7", ({ area }) => area.rows === sheetSize.rows),
    isEntireRow: property("1.7", ({ area }) => area.columns === sheetSize.columns),
    left: property("1.10", ({ worksheet, area }) => worksheet.columns.before(area.column) * 0.75),
    top: property("1.10", ({ worksheet, area }) => worksheet.rows.before(area.row) * 0.75),
    width: property("1.10", (range) => extent(range, "columns") * 0.75),
    height: property("1.10", (range) => extent(range, "rows") * 0.75),

    values: property(
      "1.1",
      (range) => eachCell(range, (row, column) => apiValue(range.worksheet.value(row, column))),
      writeCells,
    ),
    formulas: property("1.1", formulas, writeCells),
    formulasLocal: property("1.1", formulas, writeCells),
    text: property("1.1", (range) => eachCell(range, (row, column) => shown(range, row, column))),
    valueTypes: property("1.1", (range) =>
      eachCell(range, (row, column) => valueType(range.worksheet.value(row, column))),
    ),
    numberFormat: property("1.1", numberFormats, setNumberFormats),
    numberFormatLocal: property("1.7", numberFormats, setNumberFormats),
    rowHidden: property(
      "1.2",
      ({ worksheet, area }) => same(area.row, area.rows, (row) => worksheet.rows.isHidden(row)),
      ({ worksheet, area }, value) => {
        guard(worksheet, "allowFormatRows");
        worksheet.rows.hide(area.row, area.rows, flag(value));
      },
    ),
    columnHidden: property(
      "1.2",
      ({ worksheet, area }) =>
        same(area.column, area.columns, (column) => worksheet.columns.isHidden(column)),
      ({ worksheet, area }, value) => {
        guard(worksheet, "allowFormatColumns");
        worksheet.columns.hide(area.column, area.columns, flag(value));
      },
    ),

    worksheet: link("1.1", (range) => worksheet.of(range.worksheet)),
    format: link("1.1", (target) => rangeFormat.of(target)),
    dataValidation: link("1.8", (target) => dataValidation.of(target)),
    conditionalFormats: link("1.6", (target) => conditionalFormatCollection.of(target)),

    select: method("1.1", ({ worksheet, area }) => {
      worksheet.workbook.activate(worksheet);
      worksheet.select(area);
    }),
    calculate: method("1.6", ({ worksheet }) => worksheet.workbook.calculator.recalculateAll()),
    clear: method("1.1", (target, applyTo) => clearRange(target, optional(applyTo, text, "All"))),
    merge: method("1.2", (target, across) => merge(target, optional(across, flag, false))),
    unmerge: method("1.2", ({ worksheet, area }) => {
      guard(worksheet, null);
      worksheet.merges = worksheet.merges.filter((merged) => !intersection(merged, area));
    }),
    copyFrom: method("1.9", (target, source, copyType) =>
      copyRange(target, source, optional(copyType, text, "All")),
    ),
    // The client library sends a large block in pieces and this before them.
    _ValidateArraySize: method("1.3", ({ area }, rows, columns) => {
      if (rows !== area.rows || columns !== area.columns) throw new ExcelError("InvalidArgument");
    }),
    setCellProperties: method("1.9", setCellProperties),
    setRowProperties: method("1.9", setRowProperties),
    setColumnProperties: method("1.9", setColumnProperties),
    getCellProperties: method("1.9", cellProperties),
  },
  { kept: true },
);

function formulas(target: Reference) {
  return eachCell(target, (row, column) => {
    const content = target.worksheet.content(row, column);
    return content && "formula" in content ? content.formula : apiValue(target.worksheet.value(row, column));
  });
}

function shown({ worksheet }: Reference, row: number, column: number): string {
  return displayText(worksheet.value(row, column), worksheet.formats.at(row, column).numberFormat);
}

function numberFormats(target: Reference) {
  return eachCell(target, (row, column) => target.worksheet.formats.at(row, column).numberFormat);
}

function setNumberFormats(target: Reference, given: unknown): void {
  const { worksheet, area } = target;
  guard(worksheet, "allowFormatCells");
  if (!Array.isArray(given) && isUnbounded(area)) {
    const numberFormat = text(given);
    worksheet.formats.change(area, (format) => ({ ...format, numberFormat }));
    return;
  }
  spread(target, given, (row, column, value) =>
    worksheet.formats.set(row, column, { ...worksheet.formats.at(row, column), numberFormat: text(value) }),
  );
}

function merge({ worksheet, area }: Reference, across: boolean): void {
  guard(worksheet, null);
  if (worksheet.tableOver(area)) throw new ExcelError("InvalidOperation");
  worksheet.merges = worksheet.merges.filter((merged) => !intersection(merged, area));
  const areas = across
    ? Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }))
    : [area];
  for (const merged of areas) {
    if (merged.rows * merged.columns > 1) worksheet.merges.push(merged);
    for (const { row, column } of cellsOf(merged)) {
      if (row !== merged.row || column !== merged.column) worksheet.setContent(row, column, null);
    }
  }
}

function same(first: number, count: number, read: (index: number) => boolean): boolean | null {
  const value = read(first);
  for (let index = first + 1; index < first + count; index++) if (read(index) !== value) return null;
  return value;
}

function extent({ worksheet, area }: Reference, along: "rows" | "columns"): number {
  const first = along === "rows" ? area.row : area.column;
  return worksheet[along].before(first + area[along]) - worksheet[along].before(first);
}
