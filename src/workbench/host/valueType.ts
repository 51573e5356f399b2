import { CellError, type Scalar } from "../../formula/value";

/** Gives the kind of a value as the API names it. */
export function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "string" ? "String" : "Boolean";
}
