import { removeTable, renameTable, resizeTable } from "../../workbook/addTable";
import { clearRange } from "../clearRange";
import { ExcelError } from "../../workbook/excelError";
import { dataArea, type Table } from "../../workbook/table";
import { flag, text } from "../argument";
import { guard } from "../guard";
import { HostType, link, method, property } from "../hostType";
import { rangeOn } from "../rangeArgument";
import { range } from "./range";
import { tableColumnCollection } from "./tableColumnCollection";
import { tableRowCollection } from "./tableRowCollection";
import { worksheet } from "./worksheet";

/** A list over cells. */
export const table: HostType<Table> = new HostType<Table>(
  "Table",
  {
    id: property("1.1", ({ id }) => id),
    name: property(
      "1.1",
      ({ name }) => name,
      (target, value) => {
        guard(target.worksheet, null);
        renameTable(target, text(value));
      },
    ),
    style: property(
      "1.1",
      ({ style }) => style,
      (target, value) => {
        guard(target.worksheet, null);
        target.style = text(value);
      },
    ),
    showHeaders: property("1.1", ({ showHeaders }) => showHeaders),
    showTotals: property("1.1", ({ showTotals }) => showTotals),
    showBandedRows: option("showBandedRows"),
    showBandedColumns: option("showBandedColumns"),
    showFilterButton: option("showFilterButton"),
    highlightFirstColumn: option("highlightFirstColumn"),
    highlightLastColumn: option("highlightLastColumn"),
    columns: link("1.1", (target) => tableColumnCollection.of(target)),
    rows: link("1.1", (target) => tableRowCollection.of(target)),
    worksheet: link("1.2", (target) => worksheet.of(target.worksheet)),
    getRange: method("1.1", (target) => range.of({ worksheet: target.worksheet, area: target.area })),
    getHeaderRowRange: method("1.1", (target) =>
      range.of({ worksheet: target.worksheet, area: { ...target.area, rows: 1 } }),
    ),
    getDataBodyRange: method("1.1", (target) =>
      range.of({ worksheet: target.worksheet, area: dataArea(target) }),
    ),
    resize: method("1.13", (target, newRange) => {
      guard(target.worksheet, null);
      const { area } = rangeOn(target.worksheet, newRange);
      if (area.row !== target.area.row || area.rows < 2) throw new ExcelError("InvalidArgument");
      resizeTable(target, area);
    }),
    convertToRange: method("1.2", (target) => {
      guard(target.worksheet, null);
      removeTable(target);
      return range.of({ worksheet: target.worksheet, area: target.area });
    }),
    delete: method("1.1", (target) => {
      guard(target.worksheet, null);
      removeTable(target);
      clearRange({ worksheet: target.worksheet, area: target.area }, "All");
    }),
  },
  { id: { name: "Id", of: ({ id }) => id } },
);

type Option =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

function option(name: Option) {
  return property<Table>(
    "1.3",
    (target) => target[name],
    (target, value) => {
      guard(target.worksheet, null);
      target[name] = flag(value);
    },
  );
}
