import { columnNumber } from "../../sheet/address";
import { fits } from "./area";
import { sheetSize, type Area } from "../../sheet/area";

/** An address read from text; `sheet` is null where the text names none. */
export type Address = { sheet: string | null; area: Area };

/** Reads `B3`, `$B$3:D5`, `A:C`, `2:4` or any of them behind a sheet's name; null where it is no address. */
export function parseAddress(text: string): Address | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?([^!]+)$/.exec(text.trim());
  if (!parts) return null;
  const area = parseArea((parts[3] ?? "").replaceAll("$", ""));
  return area && { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null, area };
}

function parseArea(text: string): Area | null {
  const corners = text.toUpperCase().split(":");
  const first = corner(corners[0] ?? "");
  const last = corner(corners[1] ?? corners[0] ?? "");
  if (corners.length > 2 || !first || !last) return null;
  const isCell = first.row !== null && first.column !== null;
  if (corners.length === 1 && !isCell) return null;

  const [top, bottom] = ends(first.row, last.row, sheetSize.rows);
  const [left, right] = ends(first.column, last.column, sheetSize.columns);
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return fits(area) ? area : null;
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const parts = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!parts || text === "") return null;
  return {
    row: parts[2] === undefined ? null : Number(parts[2]) - 1,
    column: parts[1] === undefined ? null : columnNumber(parts[1]),
  };
}

function ends(first: number | null, last: number | null, size: number): [number, number] {
  if (first === null || last === null) return [0, size - 1];
  return [Math.min(first, last), Math.max(first, last)];
}
