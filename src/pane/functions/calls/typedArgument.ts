import { dayOf } from "../../../formula/dates";
import { dateOfText, numberOfText } from "../../../formula/typed";
import type { Parameter } from "../../../functions/parameter";
import { halfWidth } from "./halfWidth";
import { typedNumbers } from "./typedNumbers";

/**
 * Gives what a person typed for an argument as a formula spells it, "" for nothing. Numbers that are listed become an
 * array: a column where each row has one number of its own, otherwise as they were listed.
 */
export function typedArgument(typed: string, kind: Parameter["kind"]): string {
  const text = halfWidth(typed).trim();
  if (text.startsWith("=")) return text.slice(1).trim();
  const day = dateOfText(text);
  if (day !== undefined && Number.isInteger(day)) return dayText(day);
  const number = kind === "number" ? numberOfText(text) : undefined;
  if (number !== undefined) return text.endsWith("%") ? text.replace(/[,\s]/g, "") : String(number);
  const numbers = typedNumbers(text);
  if (!numbers) return text;
  if (numbers.length === 1 && numbers[0]!.length === 1 && !text.startsWith("{")) return text;
  const isColumn = kind === "number" && numbers.length === 1;
  return arrayText(isColumn ? numbers[0]!.map((one) => [one]) : numbers);
}

function dayText(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `DATE(${year},${month},${day})`;
}

function arrayText(rows: readonly (readonly number[])[]): string {
  return `{${rows.map((row) => row.join(",")).join(";")}}`;
}
