import { formats } from "../../../sheet/styles";
import type { CellValue } from "../cellValues";

/** Gives the number format of the first of some cells that has one. */
export function numberFormatOf(cells: readonly CellValue[]): string {
  const format = cells.find(({ cell }) => cell?.format !== undefined)?.cell?.format;
  return format === undefined ? "General" : formats[format];
}
