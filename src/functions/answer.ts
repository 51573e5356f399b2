import { answerText } from "../locales/refusals/index";
import { Refusal } from "../model/index";
import type { CustomFunction } from "./customFunction";
import { displayLanguage } from "./displayLanguage";
import { refusalMessage } from "./refusalMessage";

/**
 * Answers a call from Excel: the rows to spill, labels in the user's language.
 *
 * @throws {CustomFunctions.Error} #VALUE!, the one error of Excel that carries a message and is not "not available"
 */
export function answer(called: CustomFunction, given: readonly unknown[]): (number | string)[][] {
  const language = displayLanguage();
  try {
    return called
      .answer(given)
      .map((row) =>
        row.map((cell) => (typeof cell === "object" ? answerText(language, `label.${cell.label}`) : cell)),
      );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, refusalMessage(language, error));
  }
}
