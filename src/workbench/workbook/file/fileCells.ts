import type { Cell } from "hucre/xlsx";
import { CellError, type Scalar } from "../../../formula/value";
import { areaAddress } from "../../../sheet/address";
import { cellsOf } from "../area";
import { holds } from "../../../sheet/area";
import { emptyFormat } from "../cellFormat";
import type { Worksheet } from "../worksheet";
import { fileFormula } from "./fileFormula";
import { fileStyle } from "./fileStyle";

/** Gives the cells of a sheet that have content or a look, by `row,column`. */
export function fileCells(sheet: Worksheet, namespaces: readonly string[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, content: Partial<Cell>) => {
    const format = sheet.formats.at(row, column);
    const style = format === emptyFormat ? {} : { style: fileStyle(format) };
    cells.set(`${row},${column}`, { ...style, ...content });
  };
  for (const [row, column] of sheet.formats.cells()) put(row, column, { value: null, type: "empty" });
  for (const { row, column, content } of sheet.contents()) {
    if (!("formula" in content)) {
      put(row, column, plain(content.value));
      continue;
    }
    const spill = sheet.spill(row, column);
    put(row, column, {
      formula: fileFormula(
        sheet.workbook.calculator.formula(sheet, row, column) ?? content.formula,
        namespaces,
      ),
      ...result(sheet.value(row, column)),
      ...(spill ? { formulaType: "array", formulaRef: areaAddress(spill), formulaDynamic: true } : {}),
    });
    for (const cell of spill ? cellsOf(spill) : []) {
      if (!holds({ row, column, rows: 1, columns: 1 }, cell.row, cell.column)) {
        put(cell.row, cell.column, plain(sheet.value(cell.row, cell.column)));
      }
    }
  }
  return cells;
}

function plain(value: Scalar): Partial<Cell> {
  if (value === null) return { value: null, type: "empty" };
  if (value instanceof CellError) return { value: value.code, type: "error" };
  return {
    value,
    type: typeof value === "number" ? "number" : typeof value === "string" ? "string" : "boolean",
  };
}

/** A formula whose result is an error is stored without it: whoever opens the file calculates it anew. */
function result(value: Scalar): Partial<Cell> {
  return value === null || value instanceof CellError
    ? { type: "formula" }
    : { type: "formula", formulaResult: value };
}
