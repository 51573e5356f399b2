import type { Area } from "../sheet/area";

/** What a cell holds as Office.js gives it: a formula begins with `=`, an empty cell is "". */
export type CellContent = string | number | boolean;

export type Rows = readonly (readonly CellContent[])[];

/** The used cells of a sheet: what was typed into them, and what they show. */
export type Contents = { area: Area; formulas: Rows; values: Rows };

/** Gives what was typed into a cell. */
export function formulaAt({ area, formulas }: Contents, row: number, column: number): CellContent {
  return formulas[row - area.row]?.[column - area.column] ?? "";
}

/** Gives the value of a cell. */
export function valueAt({ area, values }: Contents, row: number, column: number): CellContent {
  return values[row - area.row]?.[column - area.column] ?? "";
}

export function isFormula(content: CellContent): content is string {
  return typeof content === "string" && content.length > 1 && content.startsWith("=");
}
