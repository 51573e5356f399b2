import type { ArgumentTexts } from "./argumentTexts";
import { quotedWord } from "./argumentTexts";
import { questions, type Question } from "./questions";

/** Gives the question that a call of a function answers. */
export function questionFor(id: Question["id"], texts: ArgumentTexts): Question {
  const ofFunction = questions.filter((question) => question.id === id);
  const exact = ofFunction.find(
    (question) =>
      "words" in question && "show" in question.words && texts.show === quotedWord(question.words.show),
  );
  return exact ?? ofFunction.at(-1)!;
}
