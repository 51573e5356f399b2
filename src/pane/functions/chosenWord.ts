import type { Word, WordParameter } from "../../functions/parameter";
import { languages } from "../../locales/language";
import { wordText } from "../../locales/words/index";
import { quotedWord } from "./argumentTexts";

/**
 * Gives the choice that a text of a formula stands for as the field of choices knows it, "" for the usual one;
 * undefined where it is no word of the choices but cells or a formula.
 */
export function chosenWord(parameter: WordParameter, text: string): string | undefined {
  const spelled = /^"([^"]*)"$/.exec(text.trim())?.[1]?.normalize("NFKC").trim().toLowerCase();
  if (text.trim() === "" || spelled === "") return parameter.optional ? "" : quotedWord(parameter.words[0]!);
  const word = parameter.words.find((one) => languages.some((each) => isWord(each, one)));
  if (word === undefined) return undefined;
  return parameter.optional && word === parameter.words[0] ? "" : quotedWord(word);

  function isWord(language: (typeof languages)[number], one: Word): boolean {
    return wordText(language, `word.${one}`).toLowerCase() === spelled;
  }
}
