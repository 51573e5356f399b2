import { areaAddress, columnLetters } from "../../sheet/address";
import { sheetSize, type Area } from "../../sheet/area";

/** Spells an area as people write it in a formula: whole columns as `A:C`, whole rows as `1:3`. */
export function spelledArea(area: Area): string {
  const { row, column, rows, columns } = area;
  if (rows === sheetSize.rows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === sheetSize.columns) return `${row + 1}:${row + rows}`;
  return areaAddress(area);
}
