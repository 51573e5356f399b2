import { type CellValue, readXlsx, type Sheet, type Workbook as FileWorkbook } from "hucre/xlsx";
import type { Language } from "../../locales/language";
import { cellsOf } from "./area";
import { sheetSize } from "../../sheet/area";
import { parseAddress } from "./parseAddress";
import { showWorksheet } from "./showWorksheet";
import { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";
import { addTable, renameTable } from "./addTable";
import type { Content } from "./content";
import { formulaInFile } from "./file/fileFormula";
import { formatOf } from "./file/fileStyle";
import { leftOutOf } from "./file/leftOut";

/** Makes a workbook of an `.xlsx` file, and says which parts of the file it leaves out. */
export async function openXlsx(
  bytes: Uint8Array,
  language: Language,
): Promise<{ workbook: Workbook; leftOut: readonly string[] }> {
  const file = await readXlsx(bytes, { readStyles: true });
  const workbook = new Workbook(language);
  const [first] = workbook.worksheets;
  const sheets = file.sheets.map((sheet, index) => {
    const worksheet = index === 0 && first ? first : workbook.createWorksheet(sheet.name);
    if (worksheet.name !== sheet.name) worksheet.rename(sheet.name);
    return { sheet, worksheet };
  });
  workbook.together(() => {
    for (const { sheet, worksheet } of sheets) fillSheet(worksheet, sheet);
    nameCells(workbook, file);
  });
  for (const { sheet, worksheet } of sheets) {
    if (sheet.veryHidden) showWorksheet(worksheet, "VeryHidden");
    else if (sheet.hidden) showWorksheet(worksheet, "Hidden");
  }
  const active = workbook.worksheets[file.activeSheet ?? 0];
  if (active?.visibility === "Visible") workbook.activate(active);
  workbook.history.forget();
  return { workbook, leftOut: leftOutOf(file, language) };
}

function fillSheet(worksheet: Worksheet, sheet: Sheet): void {
  sheet.columns?.forEach(({ width, hidden, style }, column) => {
    if (width !== undefined) worksheet.columns.resize(column, 1, Math.round(width * 7 + 5));
    if (hidden) worksheet.columns.hide(column, 1, true);
    if (style)
      worksheet.formats.change({ row: 0, column, rows: sheetSize.rows, columns: 1 }, () => formatOf(style));
  });
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    if (height !== undefined) worksheet.rows.resize(row, 1, Math.round(height / 0.75));
    if (hidden) worksheet.rows.hide(row, 1, true);
  }
  sheet.rows.forEach((line, row) =>
    line.forEach((value, column) => worksheet.setContent(row, column, contentOf(value))),
  );
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (cell.style) worksheet.formats.set(row, column, formatOf(cell.style));
    // The cells that an array formula fills hold its values in the file; here they follow from it.
    const filled = cell.formulaType === "array" && parseAddress(cell.formulaRef ?? "")?.area;
    for (const own of filled ? cellsOf(filled) : []) worksheet.setContent(own.row, own.column, null);
    if (cell.formula) worksheet.setContent(row, column, { formula: formulaInFile(cell.formula) });
  }
  worksheet.merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  worksheet.freeze = { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 };
  worksheet.showGridlines = sheet.view?.showGridLines ?? true;
  worksheet.tabColor = sheet.view?.tabColor?.rgb ? `#${sheet.view.tabColor.rgb.slice(-6)}` : "";
  if (sheet.protection?.sheet) {
    worksheet.protection = { permissions: new Set(), selectionMode: "Normal", password: null };
  }
  for (const { name, range } of sheet.tables ?? []) {
    const area = parseAddress(range ?? "")?.area;
    if (area) renameTable(addTable(worksheet, area), name);
  }
}

function contentOf(value: CellValue): Content | null {
  if (value === null || value === undefined || value === "") return null;
  return { value: value instanceof Date ? serialOf(value) : value };
}

/** The file library gives dates; the workbook holds days since the end of 1899. */
function serialOf(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}

function nameCells(workbook: Workbook, { namedRanges }: FileWorkbook): void {
  for (const { name, range, scope, comment } of namedRanges ?? []) {
    const address = parseAddress(range);
    const target = workbook.worksheets.find((sheet) => sheet.name === address?.sheet);
    const item = {
      name,
      worksheet: workbook.worksheets.find((sheet) => sheet.name === scope) ?? null,
      refersTo: address && target ? { worksheet: target, area: address.area } : { formula: `=${range}` },
      comment: comment ?? "",
      visible: true,
    };
    if ("formula" in item.refersTo && !workbook.calculator.accepts(item.refersTo.formula)) continue;
    workbook.names.push(item);
    workbook.calculator.setName(item);
  }
}
