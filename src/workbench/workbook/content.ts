import type { Scalar } from "../../formula/value";

/** What was entered into a cell: a formula that begins with `=`, or a value. */
export type Content = { formula: string } | { value: Exclude<Scalar, null> };

/** A content with what entering it says about the cell's format. */
export type Entry = {
  /** Null empties the cell. */
  content: Content | null;
  /** The number format that the spelling suggests. */
  numberFormat: string | null;
  quotePrefix: boolean;
};
