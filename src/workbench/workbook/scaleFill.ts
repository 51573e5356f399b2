import type { Scalar } from "../../formula/value";
import { shareBetween } from "./bounds";
import type { ConditionalFormat, ConditionalRule } from "./conditionalFormat";
import type { Worksheet } from "./worksheet";

type ScaleRule = Extract<ConditionalRule, { kind: "ColorScale" }>;

/** The ground that a colour scale gives a number: as far from one colour to the other as its value is. */
export function scaleFill(
  sheet: Worksheet,
  { area }: ConditionalFormat,
  rule: ScaleRule,
  value: Scalar,
): { fill?: string } {
  if (typeof value !== "number") return {};
  const share = shareBetween(sheet, area, rule, value);
  const [from, to] = [partsOf(rule.lower.color), partsOf(rule.upper.color)];
  const mixed = from.map((part, index) => Math.round(part + (to[index]! - part) * share));
  return { fill: `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase() };
}

/** Red, green and blue of `#RRGGBB`. */
function partsOf(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}
