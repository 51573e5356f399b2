import { numberOfText } from "./typed";
import { CellError, type Scalar } from "./value";

/** Takes a value for a number as arithmetic does; throws the CellError that the formula then shows. */
export function toNumber(value: Scalar): number {
  if (typeof value === "number") return value;
  if (typeof value === "string") {
    const number = numberOfText(value);
    if (number === undefined) throw new CellError("#VALUE!");
    return number;
  }
  if (value instanceof CellError) throw value;
  return value ? 1 : 0;
}

export function toText(value: Scalar): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return textOfNumber(value);
  if (value instanceof CellError) throw value;
  return value === null ? "" : value ? "TRUE" : "FALSE";
}

export function toLogical(value: Scalar): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value instanceof CellError) throw value;
  if (value === null) return false;
  const upper = value.toUpperCase();
  if (upper !== "TRUE" && upper !== "FALSE") throw new CellError("#VALUE!");
  return upper === "TRUE";
}

/** Writes a number as a cell without a format does, with 15 digits at most. */
export function textOfNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!text.includes("e")) return text;
  const [digits, power = ""] = text.split("e");
  const size = Math.abs(Number(power));
  if (power.startsWith("-"))
    return size <= 9 ? rounded.toFixed(15).replace(/0+$/, "") : `${digits}E-${padded(size)}`;
  return `${digits}E+${padded(size)}`;
}

function padded(size: number): string {
  return String(size).padStart(2, "0");
}
