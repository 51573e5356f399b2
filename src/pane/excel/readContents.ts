import type { Area } from "../../sheet/area";
import type { CellContent, Contents } from "../../care/contents";
import { rangeOf } from "../../writers/excel/rangeOf";
import type { Step } from "./step";

/** So many cells come in one answer: Excel on the web sends no more than 5 MB, and meanwhile nobody sees progress. */
const atOnce = 20_000;

/** Reads the used cells of a worksheet, a large one part by part. */
export async function readContents(worksheet: Excel.Worksheet, step: Step): Promise<Contents> {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await step(0);
  const area: Area = used.isNullObject
    ? { row: 0, column: 0, rows: 0, columns: 0 }
    : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
  const formulas: CellContent[][] = [];
  const values: CellContent[][] = [];
  const rows = Math.max(1, Math.floor(atOnce / Math.max(1, area.columns)));
  for (let done = 0; done < area.rows; done += rows) {
    const part = { ...area, row: area.row + done, rows: Math.min(rows, area.rows - done) };
    const range = rangeOf(worksheet, part).load("formulas,values");
    await step((done + part.rows) / area.rows);
    for (const cells of range.formulas) formulas.push(cells);
    for (const cells of range.values) values.push(cells);
  }
  return { area, formulas, values };
}
