import type { Language } from "../locales/language";
import { answerText } from "../locales/refusals/index";
import { wordText } from "../locales/words/index";
import type { Argument, Position, Refusal } from "../model/index";
import type { Word } from "./parameter";

const longestQuote = 40;

/** Puts a refusal into words: which argument, which cell of it, what is wrong and what to do. */
export function refusalMessage(language: Language, { at, code, values }: Refusal): string {
  const shown = Object.entries(values).map(([name, value]) => [name, shorten(String(value))]);
  return answerText(language, `refusal.${code}`, {
    ...Object.fromEntries(shown),
    place: place(language, at),
    ...(values.other && { other: argumentName(language, values.other) }),
    ...(values.words && { words: choices(language, String(values.words)) }),
  });
}

function place(language: Language, { argument, row, column }: Position): string {
  const name = argumentName(language, argument);
  if (row === undefined || column === undefined) return answerText(language, "place.argument", { name });
  return answerText(language, "place.cell", { name, row: row + 1, column: column + 1 });
}

function argumentName(language: Language, argument: Argument): string {
  return answerText(language, `argument.${argument}`);
}

function choices(language: Language, words: string): string {
  return words
    .split(" ")
    .map((word) => wordText(language, `word.${word as Word}`))
    .join(", ");
}

function shorten(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
