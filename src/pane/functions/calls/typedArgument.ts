import { dayOf } from "../../../formula/dates";
import { dateOfText, numberOfText } from "../../../formula/typed";
import type { Parameter } from "../../../functions/parameter";
import { arrayText } from "./arrayText";
import { halfWidth } from "./halfWidth";
import { listText } from "./listText";
import { apartNumbers, typedNumbers } from "./typedNumbers";

/**
 * Gives what a person typed for an argument as a formula spells it, "" for nothing. What Excel would take for one
 * number is one, commas or not. Numbers that are listed become an array: a column where each row has one number of
 * its own, otherwise as they were listed.
 */
export function typedArgument(typed: string, kind: Parameter["kind"]): string {
  const text = halfWidth(typed).trim();
  if (text.startsWith("=")) return text.slice(1).trim();
  const day = dateOfText(text);
  if (day !== undefined) return Number.isInteger(day) ? dayText(day) : String(day);
  const isRows = kind === "numbers" && /^\d+:\d+$/.test(text);
  const number = isRows ? undefined : numberOfText(text);
  const numbers = kind === "numbers" ? typedNumbers(listText(typed)) : apartNumbers(listText(typed));
  const isSingle = numbers === undefined || numbers.flat().length === 1;
  if (number !== undefined && (isSingle || kind === "number")) {
    return text.endsWith("%") ? text.replace(/[,\s¥$€]/g, "") : String(number);
  }
  // The first number of a list may already have behind it what is to part it from the next.
  if (numbers && isSingle && /[,、;]$/.test(text)) return typedArgument(text.slice(0, -1), kind);
  if (numbers === undefined || (isSingle && !text.startsWith("{"))) return text;
  const isColumn = kind === "number" && numbers.length === 1;
  return arrayText(isColumn ? numbers[0]!.map((one) => [one]) : numbers);
}

function dayText(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `DATE(${year},${month},${day})`;
}
