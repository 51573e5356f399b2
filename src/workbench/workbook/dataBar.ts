import type { Scalar } from "../../formula/value";
import { intersection } from "./area";
import type { BarBound, ConditionalFormat, ConditionalRule } from "./conditionalFormat";
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
  const numbers = numbersOf(sheet, area);
  const lower = bound(sheet, area, rule.lower, Math.min(...numbers), Math.min(0, ...numbers));
  const upper = bound(sheet, area, rule.upper, Math.max(...numbers), Math.max(0, ...numbers));
  const share = upper > lower ? (value - lower) / (upper - lower) : 0;
  return { share: Math.min(1, Math.max(0, share)), color: value < 0 ? rule.negativeColor : rule.color };
}

function numbersOf(sheet: Worksheet, area: ConditionalFormat["area"]): number[] {
  const numbers: number[] = [];
  for (const { row, column } of sheet.contents()) {
    if (!intersection(area, { row, column, rows: 1, columns: 1 })) continue;
    const value = sheet.value(row, column);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

function bound(
  sheet: Worksheet,
  area: ConditionalFormat["area"],
  { type, formula }: BarBound,
  extreme: number,
  automatic: number,
): number {
  if (type === "LowestValue" || type === "HighestValue") return extreme;
  if (type === "Automatic" || formula === null) return automatic;
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const answer = sheet.workbook.calculator.evaluate(sheet, text, area, area)[0]?.[0];
  return typeof answer === "number" ? answer : automatic;
}
