import { cellAddress } from "../../../src/sheet/address";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";

/** What stands in a sheet, by address: formulas as formulas, everything else by its value. */
export function contentsOf(sheet: Worksheet): Map<string, unknown> {
  const contents = new Map<string, unknown>();
  for (let row = 0; row < sheet.used.rows; row += 1) {
    for (let column = 0; column < sheet.used.columns; column += 1) {
      const content = sheet.content(row, column);
      const shown = content && "formula" in content ? content.formula : shownIn(sheet, row, column);
      if (shown !== null) contents.set(cellAddress(row, column), shown);
    }
  }
  return contents;
}

/** What a cell shows; an error by its code. */
export function shownIn(sheet: Worksheet, row: number, column: number): unknown {
  const value = sheet.value(row, column);
  return value !== null && typeof value === "object" ? value.code : value;
}
