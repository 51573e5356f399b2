import type { CustomFunction } from "../functions/customFunction";
import type { Language } from "../locales/language";
import { answerText } from "../locales/refusals/index";
import { element, type Element } from "./html";

/** Writes how a function is called; what may be left out stands in square brackets. */
export function syntax(language: Language, { id, parameters }: CustomFunction): Element {
  const names = parameters.map((parameter) => {
    const name = answerText(language, `argument.${parameter.name}`);
    return parameter.optional ? `[${name}]` : name;
  });
  return element("pre", {}, element("code", {}, `=SALES.${id}(${names.join(", ")})`));
}
