import { areaAddress } from "../../../sheet/address";
import type { Sheet } from "../../../sheet/sheet";
import type { Shared } from "../shared";
import { colorXml } from "../colorXml";
import { namespaces } from "../namespaces";
import { element, xmlDocument } from "../xml";
import { colsXml } from "./colsXml";
import { conditionalFormattingXml } from "./conditionalFormattingXml";
import { dataBarExtensionXml } from "./dataBarExtensionXml";
import { dataValidationsXml } from "./dataValidationsXml";
import { mergeCellsXml } from "./mergeCellsXml";
import { pageXml } from "./pageXml";
import { sheetDataXml } from "./sheetDataXml";
import { sheetViewsXml } from "./sheetViewsXml";

/** By which relationships a sheet names its drawing and its tables. */
export type SheetRelations = { drawing: string | undefined; tables: readonly string[] };

/** What stays allowed on a protected sheet; 0 is allowed. Selecting is, unless it is forbidden. */
const protection = {
  sheet: true,
  objects: true,
  scenarios: true,
  formatColumns: false,
  formatRows: false,
  sort: false,
  autoFilter: false,
};

/** Writes a sheet, in the order of elements that ECMA-376 demands (part 1, 18.3.1.99). */
export function sheetXml(
  sheet: Sheet,
  index: number,
  shared: Shared,
  { drawing, tables }: SheetRelations,
): string {
  return xmlDocument(
    element(
      "worksheet",
      { xmlns: namespaces.main, "xmlns:r": namespaces.r },
      element(
        "sheetPr",
        {},
        colorXml("tabColor", sheet.tabColor),
        element("pageSetUpPr", { fitToPage: true }),
      ),
      element("dimension", { ref: areaAddress(dimension(sheet)) }),
      sheetViewsXml(sheet, index === 0),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      colsXml(sheet.columns),
      sheetDataXml(sheet, index, shared),
      sheet.protect ? element("sheetProtection", protection) : "",
      mergeCellsXml(sheet.merges),
      conditionalFormattingXml(sheet.conditionals, shared.styles),
      dataValidationsXml(sheet.validations),
      pageXml(sheet.print),
      drawing === undefined ? "" : element("drawing", { "r:id": drawing }),
      tables.length === 0
        ? ""
        : element(
            "tableParts",
            { count: tables.length },
            ...tables.map((id) => element("tablePart", { "r:id": id })),
          ),
      dataBarExtensionXml(sheet.conditionals),
    ),
  );
}

function dimension({ cells }: Sheet): { row: number; column: number; rows: number; columns: number } {
  const end = (places: readonly number[]): number => Math.max(0, ...places) + 1;
  return {
    row: 0,
    column: 0,
    rows: end(cells.map(({ row }) => row)),
    columns: end(cells.map(({ column }) => column)),
  };
}
