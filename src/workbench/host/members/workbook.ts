import type { Workbook } from "../../workbook/workbook";
import { eventRegistrations } from "../eventRegistrations";
import { type HostObject, HostType, link, method, property } from "../hostType";
import { application } from "./application";
import { documentProperties } from "./documentProperties";
import { namedItemCollection } from "./namedItemCollection";
import { range } from "./range";
import { runtime } from "./runtime";
import { settingCollection } from "./settingCollection";
import { tableCollection } from "./tableCollection";
import { workbookProtection } from "./workbookProtection";
import { worksheetCollection } from "./worksheetCollection";

/** The open workbook: where every path begins. */
export const workbook: HostType<Workbook> = new HostType<Workbook>("Workbook", {
  ...eventRegistrations("SelectionChanged", "Activated"),
  name: property("1.7", () => "Book1.xlsx"),
  readOnly: property("1.8", () => false),
  application: link("1.1", (target) => application.of(target)),
  _Runtime: link("1.5", (target) => runtime.of(target)),
  worksheets: link("1.1", (target) => worksheetCollection.of(target)),
  names: link("1.1", (target) => namedItemCollection.of({ workbook: target, worksheet: null })),
  tables: link("1.1", (target) => tableCollection.of({ workbook: target, worksheet: null })),
  properties: link("1.7", (target) => documentProperties.of(target)),
  settings: link("1.4", (target) => settingCollection.of(target)),
  protection: link("1.7", (target) => workbookProtection.of(target)),
  getActiveCell: method("1.7", ({ activeWorksheet }) => {
    const { row, column } = activeWorksheet.selection;
    return range.of({ worksheet: activeWorksheet, area: { row, column, rows: 1, columns: 1 } });
  }),
  getSelectedRange: method("1.1", selected),
});

function selected({ activeWorksheet }: Workbook): HostObject {
  return range.of({ worksheet: activeWorksheet, area: activeWorksheet.selection });
}
