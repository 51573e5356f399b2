import type { CellError, Scalar } from "./value";

/** A value that can be compared: an error cannot. */
export type Comparable = Exclude<Scalar, CellError>;

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/**
 * Orders two values as Excel does: numbers before texts before FALSE before TRUE, texts without regard to case,
 * an empty cell as the zero, the empty text or the FALSE of the other side. Gives less than 0, 0 or more than 0.
 */
export function compare(left: Comparable, right: Comparable): number {
  const [one, other] = [left ?? blankBeside(right), right ?? blankBeside(left)];
  if (typeof one === "number" && typeof other === "number") {
    return nearlyEqual(one, other) ? 0 : one - other;
  }
  if (typeof one === "string" && typeof other === "string") return compareTexts(one, other);
  return typeof one === typeof other ? Number(one) - Number(other) : rank(one) - rank(other);
}

/** Whether two numbers differ only by the noise of binary fractions, as 0.1+0.2 and 0.3 do. */
export function nearlyEqual(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) < Math.abs(one) * 2 ** -48;
}

function compareTexts(one: string, other: string): number {
  return one.toLowerCase() === other.toLowerCase()
    ? 0
    : collator.compare(one, other) || (one < other ? -1 : 1);
}

function blankBeside(other: Comparable): number | string | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
