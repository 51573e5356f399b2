import type { FunctionId } from "../../functions/customFunction";
import { wordText } from "../../locales/words/index";
import type { Word } from "../../functions/parameter";
import type { Argument } from "../../model/index";
import type { Question } from "./questions";

/** What was typed for the arguments of a function; nothing for one that is left out. */
export type ArgumentTexts = Readonly<Partial<Record<Argument, string>>>;

/** What was typed for each function, as long as the pane is open. */
export type TypedArguments = Readonly<Partial<Record<FunctionId, ArgumentTexts>>>;

/** Gives the fields of a function for a question: as they were left, with the choices that the question makes. */
export function textsFor(question: Question, typed: TypedArguments): ArgumentTexts {
  const words: Partial<Record<Argument, Word>> = "words" in question ? question.words : {};
  const chosen = Object.entries(words).map(([name, word]) => [name, quotedWord(word)]);
  return { today: "TODAY()", ...typed[question.id], ...Object.fromEntries(chosen) };
}

/** Spells a choice as a formula does: in English, which every Excel understands. */
export function quotedWord(word: Word): string {
  return `"${wordText("en-US", `word.${word}`)}"`;
}
