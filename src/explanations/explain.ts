import type { Answer, FunctionId } from "../functions/customFunction";
import { customFunctions } from "../functions/customFunctions";
import { helpText } from "../locales/help/index";
import type { Language } from "../locales/language";
import { Refusal } from "../model/index";
import { explainers } from "./explainers";
import type { Explanation, Place } from "./explanation";
import { readGiven } from "./given";
import { writingIn } from "./writing";

/**
 * Explains why a function answers a call as it does, in the words of a language.
 *
 * @param given - the arguments as Excel passes them: rows of cells or single values, nothing where one was left out
 * @param place - the cell of the answer that is asked about, its first one unless given
 * @param known - the answer, where the function has been asked already
 * @throws {Refusal} what the function refuses the call with, or answers in that cell
 * @throws {RangeError} for a place outside of the answer
 */
export function explain(
  language: Language,
  id: FunctionId,
  given: readonly unknown[],
  place: Place = { row: 0, column: 0 },
  known?: Answer,
): Explanation {
  const called = customFunctions.find((one) => one.id === id)!;
  const answer = known ?? called.answer(given);
  const cell = answer[place.row]?.[place.column];
  if (cell === undefined) throw new RangeError("the answer has no such cell");
  if (cell instanceof Refusal) throw cell;

  const writing = writingIn(language);
  const read = readGiven(called, given, place.row);
  const { notes, ...explained } = explainers[id]({ given: read, answer, place, writing });
  const values = { row: place.row + 1, rows: read.rows };
  return {
    ...explained,
    notes: [
      ...(read.rows > 1 ? [writing.text("row", values)] : []),
      ...notes,
      helpText(language, `${id}.rounding`),
    ],
  };
}
