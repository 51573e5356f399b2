import { nearlyEqual } from "../compare";
import { CellError } from "../value";

/** Rounds half away from zero, and takes 1.005 for what it says rather than for the binary fraction below it. */
export function rounded(value: number, digits: number): number {
  return scaled(value, digits, (size) => Math.floor(size + 0.5));
}

export function roundedUp(value: number, digits: number): number {
  return scaled(value, digits, Math.ceil);
}

export function roundedDown(value: number, digits: number): number {
  return scaled(value, digits, Math.floor);
}

/** A positive number has no multiple of a negative step above it. */
export function ceiling(value: number, step: number): number {
  if (value > 0 && step < 0) throw new CellError("#NUM!");
  return step === 0 ? 0 : cleanly(Math.ceil, value / step) * step;
}

export function floor(value: number, step: number): number {
  if (value > 0 && step < 0) throw new CellError("#NUM!");
  if (step === 0) {
    if (value === 0) return 0;
    throw new CellError("#DIV/0!");
  }
  return cleanly(Math.floor, value / step) * step;
}

export function toMultiple(value: number, step: number): number {
  if (value * step < 0) throw new CellError("#NUM!");
  return step === 0 ? 0 : cleanly((size) => Math.floor(size + 0.5), value / step) * step;
}

function scaled(value: number, digits: number, round: (size: number) => number): number {
  const places = Math.trunc(digits);
  const size = shifted(Math.abs(value), places);
  if (!Number.isFinite(size)) return value;
  return Math.sign(value) * shifted(cleanly(round, size), -places);
}

/** A number that misses its decimal by the noise of binary fractions is rounded as that decimal. */
function cleanly(round: (size: number) => number, size: number): number {
  const written = Number(size.toPrecision(15));
  return round(nearlyEqual(written, size) ? written : size);
}

/** Moves the decimal point without a multiplication's error. */
function shifted(value: number, places: number): number {
  const [digits, power = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(power) + places}`);
}
