import type { Area } from "../../sheet/area";
import type { Cell } from "../../sheet/sheet";
import { requestRoom, sentBytes } from "./requests";
import { typedText } from "./typedText";

/** What is written into an area in one go, with the bytes that it takes; an empty text leaves a cell empty. */
export type ContentBlock = { area: Area; formulas: (string | number)[][]; bytes: number };

/** So many empty rows cost less inside a block than one block more. */
const bridgedRows = 8;

/** Gathers the contents of cells in reading order into blocks, none of them larger than a request may be. */
export function contentBlocks(cells: readonly Cell[]): ContentBlock[] {
  const groups: Cell[][] = [];
  let left = { bytes: 0, cells: 0 };
  for (const row of filledRows(cells)) {
    const size = { bytes: sentBytes(row.map(entry)), cells: row.length };
    left = { bytes: left.bytes - size.bytes, cells: left.cells - size.cells };
    const group = groups.at(-1);
    const near = group !== undefined && row[0]!.row - group.at(-1)!.row <= bridgedRows + 1;
    if (near && left.bytes >= 0 && left.cells >= 0) group.push(...row);
    else {
      groups.push(row);
      left = { bytes: requestRoom.bytes - size.bytes, cells: requestRoom.cells - size.cells };
    }
  }
  return groups.map(blockOf);
}

function filledRows(cells: readonly Cell[]): Cell[][] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    if (cell.content === undefined) continue;
    const inRow = rows.get(cell.row);
    if (inRow) inRow.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()];
}

function blockOf(cells: readonly Cell[]): ContentBlock {
  const columns = cells.map(({ column }) => column);
  const [row, column] = [cells[0]!.row, Math.min(...columns)];
  const area = {
    ...{ row, column },
    rows: cells.at(-1)!.row - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  const formulas = Array.from({ length: area.rows }, () => new Array<string | number>(area.columns).fill(""));
  for (const cell of cells) formulas[cell.row - row]![cell.column - column] = entry(cell);
  return { area, formulas, bytes: sentBytes(formulas) };
}

/** What is sent for a cell, as if it were typed. */
function entry({ content }: Cell): string | number {
  if (content === undefined) return "";
  if ("formula" in content) return content.formula;
  return "number" in content ? content.number : typedText(content.text);
}
