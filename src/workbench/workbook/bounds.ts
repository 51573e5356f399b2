import type { Area } from "../../sheet/area";
import { intersection } from "./area";
import type { Bound } from "./conditionalFormat";
import type { Worksheet } from "./worksheet";

/** Gives the share of the way from a lower bound to an upper one that a value of an area has gone, 0 to 1. */
export function shareBetween(
  sheet: Worksheet,
  area: Area,
  { lower, upper }: { lower: Bound; upper: Bound },
  value: number,
): number {
  const numbers = numbersOf(sheet, area);
  const from = bound(sheet, area, lower, Math.min(...numbers), Math.min(0, ...numbers));
  const to = bound(sheet, area, upper, Math.max(...numbers), Math.max(0, ...numbers));
  const share = to > from ? (value - from) / (to - from) : 0;
  return Math.min(1, Math.max(0, share));
}

function numbersOf(sheet: Worksheet, area: Area): number[] {
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
  area: Area,
  { type, formula }: Bound,
  extreme: number,
  automatic: number,
): number {
  if (type === "LowestValue" || type === "HighestValue") return extreme;
  if (type === "Automatic" || formula === null) return automatic;
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const answer = sheet.workbook.calculator.evaluate(sheet, text, area, area)[0]?.[0];
  return typeof answer === "number" ? answer : automatic;
}
