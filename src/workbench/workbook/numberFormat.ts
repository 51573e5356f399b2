import { format, formatColor, getFormatFromId, isDateFormat, isPercentFormat, parseValue } from "numfmt";

/** Gives a number or text in a number format; what the format cannot show is a row of `#`. */
export function formatText(value: number | string | boolean, numberFormat: string): string {
  return format(numberFormat, value, { overflow: "########", dateErrorThrows: false });
}

/** The colour that a number format gives a value, such as `[Red]`. */
export function formatTextColor(value: number | string, numberFormat: string): string | null {
  const color = formatColor(numberFormat, value);
  return typeof color === "string" ? color : null;
}

export { isDateFormat, isPercentFormat };

/** A number or boolean that a person typed, with the number format that the spelling suggests. */
export function parseNumber(typed: string): { value: number | boolean; numberFormat: string | null } | null {
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(typed.trim());
  const parsed = parseValue(chinese ? chinese.slice(1).join("-") : typed);
  if (!parsed || typeof parsed.value === "bigint") return null;
  if (chinese) return { value: parsed.value, numberFormat: 'yyyy"年"m"月"d"日"' };
  return { value: parsed.value, numberFormat: "formatId" in parsed ? spelling(parsed.formatId) : null };
}

/** A date takes the order of the year first, whichever language the workbook speaks. */
function spelling(formatId: number | undefined): string | null {
  if (formatId === undefined) return null;
  return formatId === 14 ? "yyyy/m/d" : getFormatFromId(formatId);
}
