import { descriptionText } from "../../locales/functions/index";
import { functionsScreenText } from "../../locales/functionsScreen";
import { languages } from "../../locales/language";
import { questions, type Question } from "./questions";

/** Gives the questions that hold every word, in any language, in the question or in the function's name or meaning. */
export function searchQuestions(typed: string): readonly Question[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return questions.filter((question) => {
    const held = textOf(question);
    return words.every((word) => held.includes(word));
  });
}

function textOf({ id, key }: Question): string {
  const said = languages.flatMap((language) => [
    functionsScreenText(language, `question.${key}`),
    descriptionText(language, `function.${id}`),
  ]);
  return plain([`sales.${id}`, id.replaceAll("_", " "), ...said].join("\n"));
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
