import { numberOfText } from "../../../formula/typed";
import { copiedNumber } from "./copiedNumber";

export type Rows = readonly (readonly number[])[];

const betweenNumbers = /\s*、\s*|\s*,\s+|\s+,|\s+/;
const anyMark = /\s*[,、]\s*|\s+/;

/**
 * Reads numbers as people list them: in braces, copied from cells, or with 、, blanks or commas between them and ; or
 * lines between rows; undefined for anything else. A comma that can stand for thousands and has no blank beside it
 * belongs to its number, as in `1,234、567`; where one cannot, as in `338,98,90`, all stand between numbers.
 */
export function typedNumbers(text: string): Rows | undefined {
  return apartNumbers(text) ?? commaNumbers(text);
}

/** Reads those of them that are told apart by more than commas, so that nobody takes them for one number. */
export function apartNumbers(text: string): Rows | undefined {
  const inside = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1];
  return copiedNumbers(text) ?? (inside === undefined ? listed(text, betweenNumbers) : commaNumbers(inside));
}

/** Reads every comma as one between numbers. */
export function commaNumbers(text: string): Rows | undefined {
  return listed(text, anyMark);
}

/** Excel copies cells with tabs between them and each row on a line of its own. */
function copiedNumbers(text: string): Rows | undefined {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  if (lines.length === 1 && !text.includes("\t")) return undefined;
  return rectangle(lines.map((line) => line.split("\t").map(copiedNumber)));
}

/** While a list is typed, it may end with what stands between numbers. */
function listed(text: string, mark: RegExp): Rows | undefined {
  const rows = text
    .trim()
    .replace(/[,、;]$/, "")
    .split(/\s*[;\n]\s*/);
  return rectangle(rows.map((row) => row.trim().split(mark).map(numberOfText)));
}

function rectangle(rows: readonly (readonly (number | undefined)[])[]): Rows | undefined {
  const isFull = rows.every((row) => row.length === rows[0]!.length && !row.includes(undefined));
  return isFull ? rows.map((row) => row.map((number) => number ?? 0)) : undefined;
}
