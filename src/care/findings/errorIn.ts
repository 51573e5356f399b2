import { errorCodes, type ErrorCode } from "../../formula/value";
import type { CellContent } from "../contents";

const codes: readonly string[] = errorCodes;

/** Gives the error that a cell shows; null where it shows none. Office.js spells errors as texts. */
export function errorIn(value: CellContent): ErrorCode | null {
  return typeof value === "string" && codes.includes(value) ? (value as ErrorCode) : null;
}
