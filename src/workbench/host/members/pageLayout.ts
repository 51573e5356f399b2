import { wholeSheet } from "../../workbook/area";
import { type Margin, margins, type PageLayout } from "../../workbook/pageLayout";
import type { Worksheet } from "../../workbook/worksheet";
import { flag, optional, parts, size, word } from "../argument";
import { found } from "../collection";
import { guard } from "../guard";
import { HostType, link, method, property } from "../hostType";
import { rangeOn } from "../rangeArgument";
import { headerFooterGroup } from "./headerFooterGroup";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";

/** Points in a unit of length. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const papers = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
] as const;

/** How a sheet prints. */
export const pageLayout: HostType<Worksheet> = new HostType<Worksheet>("PageLayout", {
  orientation: setting("orientation", (value) => word(value, ["Portrait", "Landscape"])),
  paperSize: setting("paperSize", (value) => word(value, papers)),
  centerHorizontally: setting("centerHorizontally", flag),
  centerVertically: setting("centerVertically", flag),
  blackAndWhite: setting("blackAndWhite", flag),
  draftMode: setting("draftMode", flag),
  printGridlines: setting("printGridlines", flag),
  printHeadings: setting("printHeadings", flag),
  printOrder: setting("printOrder", (value) => word(value, ["DownThenOver", "OverThenDown"])),
  printComments: setting("printComments", (value) => word(value, ["NoComments", "EndSheet", "InPlace"])),
  printErrors: setting("printErrors", (value) =>
    word(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
  ),
  firstPageNumber: setting("firstPageNumber", (value) => (value === "" ? "" : size(value))),
  ...Object.fromEntries(margins.map((name) => [name, margin(name)])),
  zoom: property("1.9", readZoom, setZoom),
  headersFooters: link("1.9", (sheet) => headerFooterGroup.of(sheet)),
  setPrintMargins: method("1.9", (sheet, unit, given) => {
    guard(sheet, null);
    const factor = units[word(unit, ["Points", "Inches", "Centimeters"])];
    for (const [side, value] of Object.entries(parts(given))) {
      sheet.page.margins[word(`${side}Margin`, margins)] = size(value) * factor;
    }
  }),
  setPrintArea: method("1.9", (sheet, area) => {
    guard(sheet, null);
    sheet.page.printArea = rangeAreas.targetOf(area)?.areas ?? [rangeOn(sheet, area).area];
  }),
  getPrintArea: method("1.9", (sheet) => rangeAreas.of(found(printArea(sheet)))),
  getPrintAreaOrNullObject: method("1.9", (sheet) => rangeAreas.orNone(printArea(sheet))),
  setPrintTitleRows: method("1.9", (sheet, rows) => {
    guard(sheet, null);
    sheet.page.titleRows = { ...rangeOn(sheet, rows).area, column: 0, columns: wholeSheet.columns };
  }),
  getPrintTitleRows: method("1.9", (sheet) => range.of(found(onSheet(sheet, sheet.page.titleRows)))),
  getPrintTitleRowsOrNullObject: method("1.9", (sheet) => range.orNone(onSheet(sheet, sheet.page.titleRows))),
  setPrintTitleColumns: method("1.9", (sheet, columns) => {
    guard(sheet, null);
    sheet.page.titleColumns = { ...rangeOn(sheet, columns).area, row: 0, rows: wholeSheet.rows };
  }),
  getPrintTitleColumns: method("1.9", (sheet) => range.of(found(onSheet(sheet, sheet.page.titleColumns)))),
  getPrintTitleColumnsOrNullObject: method("1.9", (sheet) =>
    range.orNone(onSheet(sheet, sheet.page.titleColumns)),
  ),
});

function setting<Name extends keyof PageLayout>(name: Name, take: (value: unknown) => PageLayout[Name]) {
  return property<Worksheet>(
    "1.9",
    ({ page }) => page[name],
    (sheet, value) => {
      guard(sheet, null);
      sheet.page[name] = take(value);
    },
  );
}

function margin(name: Margin) {
  return property<Worksheet>(
    "1.9",
    ({ page }) => page.margins[name],
    (sheet, value) => {
      guard(sheet, null);
      sheet.page.margins[name] = size(value);
    },
  );
}

function readZoom({ page: { zoom } }: Worksheet): unknown {
  if ("scale" in zoom) return { scale: zoom.scale };
  const { wide, tall } = zoom;
  return {
    ...(wide === null ? {} : { horizontalFitToPages: wide }),
    ...(tall === null ? {} : { verticalFitToPages: tall }),
  };
}

function setZoom(sheet: Worksheet, value: unknown): void {
  guard(sheet, null);
  const { scale, horizontalFitToPages, verticalFitToPages } = parts(value);
  const wide = optional<number | null>(horizontalFitToPages, size, null);
  const tall = optional<number | null>(verticalFitToPages, size, null);
  sheet.page.zoom = wide === null && tall === null ? { scale: optional(scale, size, 100) } : { wide, tall };
}

function printArea(sheet: Worksheet) {
  const { printArea: areas } = sheet.page;
  return areas.length > 0 ? { worksheet: sheet, areas } : null;
}

function onSheet(worksheet: Worksheet, area: PageLayout["titleRows"]) {
  return area && { worksheet, area };
}
