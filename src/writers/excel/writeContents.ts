import { areaAddress } from "../../sheet/address";
import { holds, overlap } from "../../sheet/area";
import type { Sheet, Table } from "../../sheet/sheet";
import { tableStyle } from "../../sheet/styles";
import { formulaColumns, type FormulaColumn } from "../formulaColumns";
import { contentBlocks, type ContentBlock } from "./contentBlocks";
import { rangeOf } from "./rangeOf";
import { requestsOf, sentBytes, type Piece } from "./requests";

/** Waits until Excel has done what was queued; `share` is how much of the sheet that is, from 0 to 1. */
export type Pause = (share: number) => Promise<void>;

/**
 * Writes every text, number and formula in blocks, then tables over them, then the columns of formulas that are long
 * or in a table. It pauses wherever a request has become large enough; most sheets fit one.
 */
export async function writeContents(worksheet: Excel.Worksheet, sheet: Sheet, pause: Pause): Promise<void> {
  const columns = formulaColumns(sheet.cells).filter((column) => isOnItsOwn(column, sheet));
  const others = sheet.cells.filter(
    ({ row, column }) => !columns.some(({ area }) => holds(area, row, column)),
  );
  const requests = requestsOf([
    ...contentBlocks(others).map(blockPiece),
    ...sheet.tables.map(tablePiece),
    ...columns.map(columnPiece),
  ]);
  for (const [index, pieces] of requests.entries()) {
    if (index > 0) await pause(index / requests.length);
    for (const piece of pieces) piece.write(worksheet);
  }
}

/** More than so many bytes of a formula's copies are left to Excel to copy: asking it to takes as many. */
const copiesSent = 1500;

function isCopied({ formulas }: FormulaColumn): boolean {
  return sentBytes(formulas.slice(1)) > copiesSent;
}

/** Excel copies nothing into a part of merged cells; those keep to the blocks. */
function isOnItsOwn(column: FormulaColumn, { merges, tables }: Sheet): boolean {
  const { area } = column;
  const isInTable = tables.some((table) => holds(table.area, area.row, area.column));
  return isInTable || (isCopied(column) && !merges.some((merged) => overlap(merged, area)));
}

function blockPiece({ area, formulas, bytes }: ContentBlock): Piece {
  const write: Piece["write"] = (worksheet) => {
    rangeOf(worksheet, area).formulas = formulas;
  };
  return { bytes, cells: area.rows * area.columns, write };
}

function tablePiece({ area, name, filter }: Table): Piece {
  const write: Piece["write"] = (worksheet) => {
    const table = worksheet.tables.add(rangeOf(worksheet, area), true);
    table.name = name;
    table.style = tableStyle;
    table.showBandedRows = false;
    table.showFilterButton = filter;
  };
  return { bytes: 0, cells: 0, write };
}

/** Written into a finished table, a formula becomes the column's formula and follows into new rows. */
function columnPiece(column: FormulaColumn): Piece {
  const { area, formulas } = column;
  const sent = formulas.slice(0, isCopied(column) ? 1 : area.rows);
  const write: Piece["write"] = (worksheet) => {
    rangeOf(worksheet, { ...area, rows: sent.length }).formulas = sent.map((formula) => [formula]);
    if (sent.length === area.rows) return;
    const first = areaAddress({ ...area, rows: 1 });
    rangeOf(worksheet, { ...area, row: area.row + 1, rows: area.rows - 1 }).copyFrom(first, "Formulas");
  };
  return { bytes: sentBytes(sent), cells: area.rows, write };
}
