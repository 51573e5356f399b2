import type { Scalar } from "./value";

/** A formula as a tree. */
export type Expression =
  | { kind: "constant"; value: Scalar }
  | { kind: "array"; rows: readonly (readonly Scalar[])[] }
  /** The place of an argument with nothing in it, as the second one of `IF(A1,,1)`. */
  | { kind: "omitted" }
  | { kind: "reference"; sheet: string | null; from: Corner; to: Corner }
  | { kind: "name"; sheet: string | null; name: string }
  | { kind: "table"; table: string | null; part: TablePart }
  | { kind: "unary"; operator: UnaryOperator; operand: Expression }
  | { kind: "binary"; operator: BinaryOperator; left: Expression; right: Expression }
  | { kind: "call"; name: string; arguments: readonly Expression[] };

/** `#` is the spill of a cell, `@` the one cell of a range that stands in the formula's row or column. */
export type UnaryOperator = "-" | "+" | "%" | "@" | "#";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=" | ":";

/** One corner of a written reference; what is fixed stays when the formula is copied. */
export type Corner = { row: number; column: number; rowFixed: boolean; columnFixed: boolean };

/** Which rows and columns of a table a structured reference means; `null` is all columns. */
export type TablePart = {
  rows: readonly TableRows[];
  columns: { first: string; last: string } | null;
};

export type TableRows = "all" | "data" | "headers" | "totals" | "this row";

/** Why a text is no formula, and where (counted from its first character, the `=`). */
export class FormulaSyntaxError extends Error {
  constructor(
    readonly position: number,
    readonly found: string,
  ) {
    super(`unexpected ${found === "" ? "end" : `"${found}"`} at ${position}`);
  }
}
