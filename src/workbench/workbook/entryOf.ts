import { CellError, errorCodes } from "../../formula/value";
import type { CellFormat } from "./cellFormat";
import type { Content, Entry } from "./content";
import { parseNumber } from "./numberFormat";

/** Reads a text as Excel does when it is typed into a cell of that format. */
export function entryOf(typed: string, format: CellFormat): Entry {
  if (typed === "") return entry(null);
  if (typed.startsWith("'")) return { ...entry({ value: typed.slice(1) }), quotePrefix: true };
  if (format.numberFormat === "@") return entry({ value: typed });

  const formula = formulaOf(typed);
  if (formula !== null) return entry({ formula });
  const error = errorCodes.find((code) => code === typed.toUpperCase());
  if (error) return entry({ value: new CellError(error) });
  const number = parseNumber(typed);
  if (number) return { ...entry({ value: number.value }), numberFormat: number.numberFormat };
  return entry({ value: typed });
}

function entry(content: Content | null): Entry {
  return { content, numberFormat: null, quotePrefix: false };
}

/** Excel also takes `+`, `-` and `@` for the beginning of a formula, unless a number follows. */
function formulaOf(typed: string): string | null {
  if (typed.startsWith("=")) return typed.length > 1 ? typed : null;
  if (typed.startsWith("@")) return `=${typed.slice(1)}`;
  if (/^[+-]./.test(typed) && parseNumber(typed) === null) return `=${typed}`;
  return null;
}
