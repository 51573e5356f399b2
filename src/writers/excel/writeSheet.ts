import type { Sheet } from "../../sheet/sheet";
import { firstInput } from "../../sheet/firstInput";
import { writeCharts } from "./writeCharts";
import { rangeOf, writeContents } from "./writeContents";
import { writeLooks } from "./writeLooks";
import { writePage } from "./writePage";
import { writeRules } from "./writeRules";

/** What people may still do on a protected sheet; Excel sorts no range that holds a protected cell. */
const allowed: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/**
 * Queues everything that makes a new worksheet out of a plain form; nothing is sent before the caller syncs.
 * Every member used belongs to ExcelApi 1.9 or below.
 */
export function writeSheet(context: Excel.RequestContext, sheet: Sheet): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.add(sheet.name);
  worksheet.tabColor = sheet.tabColor;
  worksheet.showGridlines = false;
  writeLooks(worksheet, sheet);
  writeContents(worksheet, sheet);
  for (const { name, area } of sheet.names) worksheet.names.add(name, rangeOf(worksheet, area));
  writeRules(worksheet, sheet);
  writeCharts(worksheet, sheet);
  writePage(worksheet, sheet);
  return worksheet;
}

/** Queues what Excel wants last, on a sheet in view: freezing, the first input chosen, protection. */
export function finishSheet(worksheet: Excel.Worksheet, sheet: Sheet): void {
  const { freeze, protect } = sheet;
  worksheet.activate();
  if (freeze.rows > 0 && freeze.columns > 0) {
    worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  } else if (freeze.rows > 0) {
    worksheet.freezePanes.freezeRows(freeze.rows);
  } else if (freeze.columns > 0) {
    worksheet.freezePanes.freezeColumns(freeze.columns);
  }
  const { row, column } = firstInput(sheet);
  worksheet.getCell(row, column).select();
  if (protect) worksheet.protection.protect(allowed);
}
