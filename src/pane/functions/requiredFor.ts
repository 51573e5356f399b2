import type { CustomFunction } from "../../functions/customFunction";
import type { Argument } from "../../model/index";
import { quotedWord, type ArgumentTexts } from "./argumentTexts";
import type { Question } from "./questions";

/** Gives the arguments without which a question has no answer, as long as it is the question that is asked. */
export function requiredFor(
  question: Question,
  { parameters }: CustomFunction,
  texts: ArgumentTexts,
): readonly Argument[] {
  const isAsked = "needs" in question && texts.show === quotedWord(question.words.show);
  const needed: readonly Argument[] = isAsked ? question.needs : [];
  return parameters
    .filter(({ name, optional }) => !optional || needed.includes(name))
    .map(({ name }) => name);
}
