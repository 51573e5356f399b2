import { areaAddress, columnLetters } from "../../sheet/address";
import { sheetSize } from "../../sheet/area";
import type { Reference } from "./chart";

/** Gives a range's address as Excel's API does, such as `Sheet1!A1:B2`, `'My sheet'!C:D` or `Sheet1!2:4`. */
export function rangeAddress({ worksheet, area }: Reference): string {
  return `${sheetPrefix(worksheet.name)}${localAddress(area)}`;
}

/** Gives what stands in front of an address on a sheet, quoted where Excel quotes it. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** Gives a range's address without its sheet. */
export function localAddress(area: Reference["area"]): string {
  if (area.rows === sheetSize.rows) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  if (area.columns === sheetSize.columns) return `${area.row + 1}:${area.row + area.rows}`;
  return areaAddress(area);
}
