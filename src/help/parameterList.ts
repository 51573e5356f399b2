import type { CustomFunction } from "../functions/customFunction";
import { functionsMetadata } from "../functions/metadata";
import { unitOf } from "../functions/unitOf";
import { helpText } from "../locales/help/index";
import type { Language } from "../locales/language";
import { element, type Element } from "./html";

/** Lists what a function takes: what it means and what stands for it when left out, as Excel says it, and its unit. */
export function parameterList(language: Language, { id, parameters }: CustomFunction): Element {
  const described = functionsMetadata(language, { helpUrl: () => "" }).functions.find((one) => one.id === id);
  const items = parameters.map((parameter, place) => {
    const { name = "", description = "" } = described?.parameters[place] ?? {};
    return [
      element(
        "dt",
        {},
        element("code", {}, name),
        " ",
        element(
          "small",
          {},
          helpText(language, parameter.optional ? "parameter.optional" : "parameter.required"),
        ),
      ),
      element(
        "dd",
        {},
        description,
        element("br", {}),
        element("small", {}, helpText(language, `unit.${unitOf(parameter)}`)),
      ),
    ];
  });
  return element("dl", {}, items);
}
