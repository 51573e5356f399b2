import type { Workbook } from "../../workbook/workbook";
import { ExcelError } from "../../workbook/excelError";
import { HostType, link, method, property } from "../hostType";
import { application } from "./application";
import { documentProperties } from "./documentProperties";
import { namedItemCollection } from "./namedItemCollection";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { runtime } from "./runtime";
import { settingCollection } from "./settingCollection";
import { tableCollection } from "./tableCollection";
import { workbookProtection } from "./workbookProtection";
import { worksheetCollection } from "./worksheetCollection";

/** The open workbook: where every path begins. */
export const workbook: HostType<Workbook> = new HostType<Workbook>("Workbook", {
  name: property("1.7", () => "Book1.xlsx"),
  readOnly: property("1.8", ({ readOnly }) => readOnly),
  application: link("1.1", (target) => application.of(target)),
  _Runtime: link("1.5", (target) => runtime.of(target)),
  worksheets: link("1.1", (target) => worksheetCollection.of(target)),
  names: link("1.1", (target) => namedItemCollection.of({ workbook: target, worksheet: null })),
  tables: link("1.1", (target) => tableCollection.of({ workbook: target, worksheet: null })),
  properties: link("1.7", (target) => documentProperties.of(target)),
  settings: link("1.4", (target) => settingCollection.of(target)),
  protection: link("1.7", (target) => workbookProtection.of(target)),
  getActiveCell: method("1.7", ({ activeWorksheet }) => {
    const { row, column } = activeWorksheet.activeCell;
    return range.of({ worksheet: activeWorksheet, area: { row, column, rows: 1, columns: 1 } });
  }),
  getSelectedRange: method("1.1", ({ activeWorksheet }) => {
    if (activeWorksheet.selectedBesides.length > 0) throw new ExcelError("InvalidSelection");
    return range.of({ worksheet: activeWorksheet, area: activeWorksheet.selection });
  }),
  getSelectedRanges: method("1.9", ({ activeWorksheet }) =>
    rangeAreas.of({
      worksheet: activeWorksheet,
      areas: [...activeWorksheet.selectedBesides, activeWorksheet.selection],
    }),
  ),
});
