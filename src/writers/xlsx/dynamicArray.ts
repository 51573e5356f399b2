import type { Cell } from "../../sheet/sheet";
import type { Area } from "../../sheet/area";
import { calculatesArrays } from "./calculatesArrays";
import { callsCustomFunction } from "./formulaText";
import type { Spilled } from "./shared";

/**
 * Gives the area that a formula fills if it must be stored as a dynamic array. In an ordinary formula Excel takes
 * one cell of what a custom function gives, and one of each range in a calculation among its arguments: it puts `@`
 * there. A dynamic array escapes that, but LibreOffice always calculates it anew and then misses the function,
 * while it keeps the stored result of an ordinary formula; so whatever needs no array is an ordinary formula.
 */
export function dynamicArray(
  { row, column, content }: Cell,
  sheet: number,
  spilled: Spilled,
): Area | undefined {
  if (content === undefined || !("formula" in content)) return undefined;
  const fills = spilled(sheet, row, column);
  if (fills !== undefined) return fills;
  const { formula } = content;
  const needed = callsCustomFunction(formula) && calculatesArrays(formula);
  return needed ? { row, column, rows: 1, columns: 1 } : undefined;
}
