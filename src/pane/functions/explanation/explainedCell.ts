import type { Explanation, Place } from "../../../explanations/explanation";
import type { Answer, FunctionId } from "../../../functions/customFunction";
import { refusalMessage } from "../../../functions/refusalMessage";
import type { Language } from "../../../locales/language";
import { Refusal } from "../../../model/index";
import type { Explaining } from "./LaterExplanation";

/** Explains a cell of a call's answer; a cell that holds a refusal gives its sentence instead. */
export function explainedCell(
  { explain }: Explaining,
  language: Language,
  call: { id: FunctionId; given: readonly unknown[]; answer: Answer; place: Place },
): Explanation | string {
  try {
    return explain(language, call.id, call.given, call.place, call.answer);
  } catch (error) {
    if (error instanceof Refusal) return refusalMessage(language, error);
    throw error;
  }
}
