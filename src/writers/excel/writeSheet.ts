import type { Sheet } from "../../sheet/sheet";
import { firstInput } from "../../sheet/firstInput";
import { rangesOf } from "./rangeOf";
import { writeCharts } from "./writeCharts";
import { writeContents, type Pause } from "./writeContents";
import { writeFormats } from "./writeFormats";
import { writeLooks } from "./writeLooks";
import { writeMerges } from "./writeMerges";
import { writePage } from "./writePage";
import { writeRules } from "./writeRules";

/** What people may still do on a protected sheet; Excel sorts no range that holds a protected cell. */
const allowed: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/**
 * Queues everything that makes a new worksheet out of a plain form. A sheet that is too large for one request is
 * sent piece by piece in pauses; what is queued last the caller sends.
 * Every member used belongs to ExcelApi 1.9 or below.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  sheet: Sheet,
  pause: Pause,
): Promise<Excel.Worksheet> {
  const worksheet = context.workbook.worksheets.add(sheet.name);
  worksheet.tabColor = sheet.tabColor;
  worksheet.showGridlines = false;
  const range = rangesOf(worksheet);
  writeLooks(worksheet, sheet);
  writeMerges(range, sheet);
  writeFormats(range, sheet);
  // A new name or condition can make a workbook calculate, which costs nothing as long as the sheet is empty.
  for (const { name, area } of sheet.names) worksheet.names.add(name, range(area));
  writeRules(range, sheet);
  await writeContents(worksheet, sheet, pause);
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
