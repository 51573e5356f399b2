import { explanationText } from "../locales/explanations/index";
import type { Language } from "../locales/language";
import { dayText } from "./dayText";
import { numberText } from "./numberText";
import { sumText } from "./sumText";

/** The name of a text of the explanations. */
export type TextKey = Parameters<typeof explanationText>[1];

type TextValues = Parameters<typeof explanationText>[2];

/** What is counted, and so has a form of its own for one. */
type Counted = "won" | "new" | "deals" | "days";

/** How an explanation is written in one language. */
export type Writing = {
  language: Language;
  text(key: TextKey, values?: TextValues): string;
  number(value: number): string;
  /** Writes a number inside of a calculation, in parentheses where it is below 0. */
  operand(value: number): string;
  percent(rate: number): string;
  /** Writes a number for a sentence, where two decimals are enough. */
  about(value: number): string;
  aboutPercent(rate: number): string;
  day(day: number): string;
  count(counted: Counted, count: number): string;
  /** Writes a sum; of a long one the first terms and what the others come to together. */
  sum<Item>(items: readonly Item[], valueOf: (item: Item) => number, textOf: (item: Item) => string): string;
};

const mostPlaces = 12;

/** Gives the writing of a language. */
export function writingIn(language: Language): Writing {
  const text: Writing["text"] = (key, values) => explanationText(language, key, values);
  const number = (value: number) => numberText(language, value);
  return {
    language,
    text,
    number,
    operand: (value) => (number(value).startsWith("−") ? `(${number(value)})` : number(value)),
    percent: (rate) => `${number(rate * 100)}%`,
    about: (value) => number(rounded(value, 2)),
    aboutPercent: (rate) => `${number(rounded(rate * 100, 1))}%`,
    day: dayText,
    count: (counted, count) =>
      text(`${counted}.${number(count) === "1" ? "one" : "many"}`, { count: number(count) }),
    sum: (items, valueOf, textOf) =>
      sumText(items, {
        valueOf,
        textOf,
        restOf: (value, count) => text("sum.rest", { value: number(value), count: number(count) }),
      }),
  };
}

/** Takes more decimals where these would make it 0, or a whole number such as 100% that it is not. */
function rounded(value: number, decimals: number): number {
  for (let places = decimals; places < mostPlaces; places++) {
    const near = Number(value.toFixed(places));
    if (!Number.isInteger(near)) return near;
  }
  return value;
}
