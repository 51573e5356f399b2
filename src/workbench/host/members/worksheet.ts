import { fits, wholeSheet } from "../../workbook/area";
import { showWorksheet } from "../../workbook/showWorksheet";
import { usedArea } from "../../workbook/usedArea";
import { ExcelError } from "../../workbook/excelError";
import { parseAddress } from "../../workbook/parseAddress";
import type { Worksheet } from "../../workbook/worksheet";
import { flag, optional, size, text, whole, word } from "../argument";
import { found } from "../collection";
import { color } from "../color";
import { eventRegistrations } from "../eventRegistration";
import { guard, guardExistence } from "../guard";
import { type HostObject, HostType, link, method, property } from "../hostType";
import { rangeOn } from "../rangeArgument";
import { chartCollection } from "./chartCollection";
import { namedItemCollection } from "./namedItemCollection";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { tableCollection } from "./tableCollection";
import { worksheetCustomPropertyCollection } from "./worksheetCustomPropertyCollection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { worksheetProtection } from "./worksheetProtection";

/** One sheet of the workbook. */
export const worksheet: HostType<Worksheet> = new HostType<Worksheet>(
  "Worksheet",
  {
    ...eventRegistrations<Worksheet>(
      { Activated: "1.7", Deactivated: "1.7", DataChanged: "1.7", SelectionChanged: "1.7" },
      ({ id }) => id,
    ),
    id: property("1.1", ({ id }) => id),
    name: property(
      "1.1",
      ({ name }) => name,
      (sheet, value) => sheet.rename(text(value)),
    ),
    position: property(
      "1.1",
      (sheet) => sheet.workbook.worksheets.indexOf(sheet),
      (sheet, value) => sheet.workbook.moveWorksheet(sheet, whole(value)),
    ),
    visibility: property(
      "1.1",
      ({ visibility }) => visibility,
      (sheet, value) => showWorksheet(sheet, word(value, ["Visible", "Hidden", "VeryHidden"])),
    ),
    tabColor: property(
      "1.7",
      ({ tabColor }) => tabColor,
      (sheet, value) => {
        sheet.tabColor = value === "" ? "" : color(value);
      },
    ),
    showGridlines: property("1.8", ({ showGridlines }) => showGridlines),
    showHeadings: property("1.8", ({ showHeadings }) => showHeadings),
    // The client library sets the two above under these names.
    gridlines: property(
      "1.8",
      ({ showGridlines }) => showGridlines,
      (sheet, value) => {
        sheet.showGridlines = flag(value);
      },
    ),
    headings: property(
      "1.8",
      ({ showHeadings }) => showHeadings,
      (sheet, value) => {
        sheet.showHeadings = flag(value);
      },
    ),
    standardHeight: property("1.7", ({ rows }) => rows.standard * 0.75),
    standardWidth: property(
      "1.7",
      ({ columns }) => (columns.standard - 5) / 7,
      (sheet, value) => {
        guard(sheet, "allowFormatColumns");
        sheet.columns.standard = Math.round(size(value) * 7 + 5);
      },
    ),

    names: link("1.4", (sheet) => namedItemCollection.of({ workbook: sheet.workbook, worksheet: sheet })),
    tables: link("1.1", (sheet) => tableCollection.of({ workbook: sheet.workbook, worksheet: sheet })),
    charts: link("1.1", (sheet) => chartCollection.of(sheet)),
    pageLayout: link("1.9", (sheet) => pageLayout.of(sheet)),
    freezePanes: link("1.7", (sheet) => worksheetFreezePanes.of(sheet)),
    protection: link("1.2", (sheet) => worksheetProtection.of(sheet)),
    customProperties: link("1.12", (sheet) => worksheetCustomPropertyCollection.of(sheet)),

    getRange: method("1.1", (sheet, address) => {
      guardExistence(sheet);
      return range.of(rangeOn(sheet, address));
    }),
    getRanges: method("1.9", (sheet, address) =>
      rangeAreas.of({ worksheet: sheet, areas: areasArgument(address) }),
    ),
    getCell: method("1.1", (sheet, row, column) => at(sheet, whole(row), whole(column), 1, 1)),
    getRangeByIndexes: method("1.7", (sheet, row, column, rows, columns) =>
      at(sheet, whole(row), whole(column), whole(rows), whole(columns)),
    ),
    getUsedRange: method("1.1", (sheet, valuesOnly) => {
      const area = usedArea(sheet, optional(valuesOnly, flag, false));
      return range.of({ worksheet: sheet, area: area ?? { row: 0, column: 0, rows: 1, columns: 1 } });
    }),
    getUsedRangeOrNullObject: method("1.4", (sheet, valuesOnly) => {
      const area = usedArea(sheet, optional(valuesOnly, flag, false));
      return range.orNone(area && { worksheet: sheet, area });
    }),
    getNext: method("1.5", (sheet, visibleOnly) => worksheet.of(found(beside(sheet, 1, visibleOnly)))),
    getNextOrNullObject: method("1.5", (sheet, visibleOnly) =>
      worksheet.orNone(beside(sheet, 1, visibleOnly)),
    ),
    getPrevious: method("1.5", (sheet, visibleOnly) => worksheet.of(found(beside(sheet, -1, visibleOnly)))),
    getPreviousOrNullObject: method("1.5", (sheet, visibleOnly) =>
      worksheet.orNone(beside(sheet, -1, visibleOnly)),
    ),
    activate: method("1.1", (sheet) => {
      guardExistence(sheet);
      sheet.workbook.activate(sheet);
    }),
    calculate: method("1.6", (sheet) => sheet.workbook.calculator.recalculateAll()),
    delete: method("1.1", (sheet) => {
      guardExistence(sheet);
      sheet.workbook.deleteWorksheet(sheet);
    }),
  },
  { id: { name: "Id", of: ({ id }) => id } },
);

function at(sheet: Worksheet, row: number, column: number, rows: number, columns: number): HostObject {
  guardExistence(sheet);
  const area = { row, column, rows, columns };
  if (!fits(area)) throw new ExcelError("InvalidArgument");
  return range.of({ worksheet: sheet, area });
}

function areasArgument(address: unknown) {
  if (address === null || address === undefined) return [wholeSheet];
  return text(address)
    .split(",")
    .map((part) => {
      const parsed = parseAddress(part);
      if (!parsed) throw new ExcelError("InvalidArgument");
      return parsed.area;
    });
}

function beside(sheet: Worksheet, step: number, visibleOnly: unknown): Worksheet | null {
  const onlyVisible = optional(visibleOnly, flag, false);
  const { worksheets } = sheet.workbook;
  let index = worksheets.indexOf(sheet) + step;
  while (onlyVisible && worksheets[index] && worksheets[index]?.visibility !== "Visible") index += step;
  return worksheets[index] ?? null;
}
