import type { ExternalCell, ExternalResult } from "../../formula/external";
import { CellError, type ErrorCode } from "../../formula/value";

/** The errors of a failed call, as the custom-functions runtime numbers them. */
const failures: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Reads one entry of the results: `[id, true, value]` or `[id, false, message, error]`. */
export function invocationResult(entry: readonly unknown[]): { id: number; result: ExternalResult } {
  const [id, succeeded, value, failure] = entry;
  const result =
    succeeded === true
      ? resultOf(value)
      : new CellError(failures[Number(failure)] ?? "#VALUE!", typeof value === "string" ? value : "");
  return { id: Number(id), result };
}

function resultOf(value: unknown): ExternalResult {
  if (!Array.isArray(value)) return cellOf(value);
  return value.map((line: unknown) => (Array.isArray(line) ? line.map(cellOf) : [cellOf(line)]));
}

function cellOf(value: unknown): ExternalCell {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  const message = "message" in value && typeof value.message === "string" ? value.message : "";
  const code = "code" in value ? value.code : null;
  return new CellError(isErrorCode(code) ? code : "#VALUE!", message);
}

function isErrorCode(code: unknown): code is ErrorCode {
  return Object.values(failures).some((known) => known === code);
}
