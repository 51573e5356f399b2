import { formatText, isDateFormat, isPercentFormat } from "./numberFormat";
import { displayText } from "./displayText";
import type { Worksheet } from "./worksheet";

/** What the formula bar shows: the formula, or the value as it would be typed. */
export function typedText(sheet: Worksheet, row: number, column: number): string {
  const content = sheet.content(row, column);
  if (content && "formula" in content) return content.formula;
  const value = sheet.value(row, column);
  const format = sheet.formats.at(row, column);
  if (typeof value === "number") return numberText(value, format.numberFormat);
  const text = displayText(value, "General");
  return format.quotePrefix && typeof value === "string" ? `'${text}` : text;
}

function numberText(value: number, numberFormat: string): string {
  if (isDateFormat(numberFormat)) {
    return formatText(
      value,
      Number.isInteger(value) ? "yyyy/m/d" : value < 1 ? "h:mm:ss" : "yyyy/m/d h:mm:ss",
    );
  }
  if (isPercentFormat(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}
