import type { Scalar } from "../../formula/value";
import { shareBetween } from "./bounds";
import type { ConditionalFormat, ConditionalRule } from "./conditionalFormat";
import type { CellView } from "./view";
import type { Worksheet } from "./worksheet";

type BarRule = Extract<ConditionalRule, { kind: "DataBar" }>;

/** The bar behind a number: its share of the way from the rule's lower bound to the upper one. */
export function dataBar(
  sheet: Worksheet,
  { area }: ConditionalFormat,
  rule: BarRule,
  value: Scalar,
): CellView["bar"] {
  if (typeof value !== "number") return null;
  const color = value < 0 ? rule.negativeColor : rule.color;
  return { share: shareBetween(sheet, area, rule, value), color };
}
