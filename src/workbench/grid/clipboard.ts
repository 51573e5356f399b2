import type { Area } from "../../sheet/area";
import { cellArea } from "./areas";
import type { Session } from "./session";
import { fromTsv, toTsv } from "./tsv";

/** Gives the chosen cells as tab-separated text, as they are shown. */
export function copied({ selection: { area }, sheet }: Session): string {
  const rows = Math.max(1, Math.min(area.rows, sheet.used.rows - area.row));
  const columns = Math.max(1, Math.min(area.columns, sheet.used.columns - area.column));
  return toTsv(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        shown({ row: area.row + row, column: area.column + column }),
      ),
    ),
  );

  function shown(place: { row: number; column: number }): string {
    const cell = cellArea(sheet.merges, place);
    return cell.row === place.row && cell.column === place.column
      ? sheet.cell(place.row, place.column).text
      : "";
  }
}

/** Puts tab-separated text at the selection; a single value fills all chosen cells. */
export function pasteText({ editing, selection, sheet }: Session, text: string): void {
  const block = fromTsv(text);
  const { area } = selection;
  const single = block.length === 1 && block[0]?.length === 1 && area.rows * area.columns <= 10_000;
  const rows = single ? repeated(block[0]?.[0] ?? "", area) : block;
  const refusal = sheet.paste(area.row, area.column, rows);
  editing.refuse(refusal);
  if (refusal) return;
  const columns = Math.max(...rows.map((row) => row.length));
  selection.toArea({ row: area.row, column: area.column, rows: rows.length, columns });
}

function repeated(value: string, { columns, rows }: Area): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}
