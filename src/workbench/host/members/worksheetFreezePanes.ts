import type { Worksheet } from "../../workbook/worksheet";
import { optional, size } from "../argument";
import { found } from "../collection";
import { HostType, method } from "../hostType";
import { rangeOn } from "../rangeArgument";
import { range } from "./range";
import { sheetSize } from "../../../sheet/area";

/** The rows and columns of a sheet that stay in view. */
export const worksheetFreezePanes: HostType<Worksheet> = new HostType<Worksheet>("WorksheetFreezePanes", {
  freezeRows: method("1.7", (sheet, count) => {
    sheet.freeze = { rows: optional(count, size, 1), columns: 0 };
  }),
  freezeColumns: method("1.7", (sheet, count) => {
    sheet.freeze = { rows: 0, columns: optional(count, size, 1) };
  }),
  freezeAt: method("1.7", (sheet, frozen) => {
    const { row, column, rows, columns } = rangeOn(sheet, frozen).area;
    sheet.freeze = {
      rows: rows === sheetSize.rows ? 0 : row + rows,
      columns: columns === sheetSize.columns ? 0 : column + columns,
    };
  }),
  unfreeze: method("1.7", (sheet) => {
    sheet.freeze = { rows: 0, columns: 0 };
  }),
  getLocation: method("1.7", (sheet) => range.of(found(frozenCells(sheet)))),
  getLocationOrNullObject: method("1.7", (sheet) => range.orNone(frozenCells(sheet))),
});

function frozenCells(worksheet: Worksheet) {
  const { rows, columns } = worksheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows || sheetSize.rows, columns: columns || sheetSize.columns };
  return { worksheet, area };
}
