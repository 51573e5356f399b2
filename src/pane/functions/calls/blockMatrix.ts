import { Matrix } from "../../../formula/matrix";
import { CellError, errorCodes, type Scalar } from "../../../formula/value";
import type { Area } from "../../../sheet/area";
import type { CellValue, FilledPart } from "../../cells";

/** Gives the cells of an area, of which only a part holds something. */
export function blockMatrix(area: Area, filled: FilledPart | "empty"): Matrix {
  if (filled === "empty") return new Matrix(area.rows, area.columns, []);
  const [down, across] = [filled.row - area.row, filled.column - area.column];
  const width = across + filled.values[0]!.length;
  const above = Array.from({ length: down }, () => new Array<Scalar>(width).fill(null));
  const left = new Array<Scalar>(across).fill(null);
  const kept = filled.values.map((row) => [...left, ...row.map(scalar)]);
  return new Matrix(area.rows, area.columns, [...above, ...kept]);
}

/** Excel hands over an error as its code and an empty cell as "". */
function scalar(value: CellValue): Scalar {
  if (value === "") return null;
  const code = typeof value === "string" ? errorCodes.find((one) => one === value) : undefined;
  return code ? new CellError(code) : value;
}
