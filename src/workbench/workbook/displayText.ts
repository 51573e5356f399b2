import { CellError, type Scalar } from "../../formula/value";
import { formatText } from "./numberFormat";

/** Gives a value as a cell of that number format shows it. */
export function displayText(value: Scalar, numberFormat: string): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return formatText(value, numberFormat);
}
