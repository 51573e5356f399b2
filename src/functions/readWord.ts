import { languages } from "../locales/language";
import { wordText } from "../locales/words/index";
import { Refusal, type Argument } from "../model/index";
import type { Word } from "./parameter";
import { isBlank, onlyCell, type Cells } from "./readCells";

/**
 * Reads a choice, spelled in any language and in any case; a blank is the first one.
 *
 * @throws {Refusal} unknown-word, with the words to choose from, separated by blanks
 */
export function readWord(cells: Cells, words: readonly Word[], argument: Argument): Word | undefined {
  const cell = onlyCell(cells, { argument });
  if (isBlank(cell) || cell === 0) return words[0];
  const spelled = String(cell).normalize("NFKC").trim().toLowerCase();
  const chosen = words.find((word) => languages.some((one) => wordText(one, `word.${word}`) === spelled));
  if (chosen !== undefined) return chosen;
  throw new Refusal("unknown-word", { argument }, { value: String(cell), words: words.join(" ") });
}
