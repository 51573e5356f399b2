import { sheetSize } from "../sheet/area";
import type { Corner } from "./syntax";

const part = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/**
 * Reads a written area such as `$B$3`, `A1:C5`, `A:C` or `1:3` as its two corners; `null` when it lies outside a
 * sheet, as `ZZZ1` does.
 */
export function corners(text: string): { from: Corner; to: Corner } | null {
  const [first = "", second = first] = text.split(":");
  const from = corner(first, 0, 0);
  const to = corner(second, sheetSize.rows - 1, sheetSize.columns - 1);
  return from && to && { from, to };
}

/** A whole column says no row: it begins at the first and ends at the last, and both stay when copied. */
function corner(text: string, row: number, column: number): Corner | null {
  const [, dollar = "", letters = "", secondDollar = "", digits = ""] = part.exec(text) ?? [];
  const written = {
    row: digits === "" ? row : Number(digits) - 1,
    column: letters === "" ? column : columnOf(letters),
    rowFixed: digits === "" || (letters === "" ? dollar : secondDollar) === "$",
    columnFixed: letters === "" || dollar === "$",
  };
  return written.row < sheetSize.rows && written.column < sheetSize.columns ? written : null;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
