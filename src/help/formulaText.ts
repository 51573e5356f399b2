import { customFunctions } from "../functions/customFunctions";
import type { Word } from "../functions/parameter";
import type { Language } from "../locales/language";
import { wordText } from "../locales/words/index";

const words: readonly Word[] = customFunctions.flatMap(({ parameters }) =>
  parameters.flatMap((parameter) => (parameter.kind === "word" ? parameter.words : [])),
);

/** Spells the words that a formula chooses by in a language. */
export function formulaText(language: Language, formula: string): string {
  return formula.replace(/"([^"]*)"/g, (quoted, text: string) => {
    const word = words.find((one) => wordText("en-US", `word.${one}`) === text);
    return word === undefined ? quoted : `"${wordText(language, `word.${word}`)}"`;
  });
}
