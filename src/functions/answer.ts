import type { Language } from "../locales/language";
import { answerText } from "../locales/refusals/index";
import { Refusal, type RefusalCode, type UnavailableCode } from "../model/index";
import type { Answer, Cell, CustomFunction } from "./customFunction";
import { displayLanguage } from "./displayLanguage";
import { refusalMessage } from "./refusalMessage";

/** What a cell of a formula's result shows. */
export type ShownCell = number | string | CustomFunctions.Error;

/**
 * Answers a call from Excel: the rows to spill, labels in the user's language.
 *
 * @throws {CustomFunctions.Error} #VALUE! or #N/A, the two errors of Excel that carry a message
 */
export function answer(called: CustomFunction, given: readonly unknown[]): readonly (readonly ShownCell[])[] {
  const language = displayLanguage();
  try {
    const answered = called.answer(given);
    return isPlain(answered) ? answered : answered.map((row) => row.map((cell) => shown(language, cell)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw excelError(language, error);
  }
}

/** Whether there is nothing to put into words: long lists are numbers, and then not worth copying. */
function isPlain(answered: Answer): answered is readonly (readonly number[])[] {
  for (const row of answered) {
    for (let column = 0; column < row.length; column++) if (!Number.isFinite(row[column])) return false;
  }
  return true;
}

function shown(language: Language, cell: Cell): ShownCell {
  if (cell instanceof Refusal) return excelError(language, cell);
  if (typeof cell === "object") return answerText(language, `label.${cell.label}`);
  // Amounts near the end of what a number can hold.
  if (cell !== "" && !Number.isFinite(cell))
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
  return cell;
}

function excelError(language: Language, refusal: Refusal): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    isUnavailable(refusal.code) ? notAvailable : invalidValue,
    refusalMessage(language, refusal),
  );
}

const unavailable: Readonly<Record<UnavailableCode, true>> = {
  "nothing-open": true,
  "too-late": true,
  "no-working-day": true,
  "no-calendar": true,
};

function isUnavailable(code: RefusalCode): code is UnavailableCode {
  return code in unavailable;
}
