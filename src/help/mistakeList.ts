import { refusalMessage } from "../functions/refusalMessage";
import type { Language } from "../locales/language";
import { formulaText } from "./formulaText";
import type { Mistake } from "./guide";
import { element, type Element } from "./html";

/** Lists formulas that are refused, with what Excel's error card says about each. */
export function mistakeList(language: Language, mistakes: readonly Mistake[]): Element {
  const items = mistakes.map(({ formula, shows, refusal }) => [
    element("dt", {}, element("code", {}, formulaText(language, formula))),
    element("dd", {}, element("code", {}, shows), " ", refusalMessage(language, refusal)),
  ]);
  return element("dl", {}, items);
}
