import type { CustomFunction } from "../functions/customFunction";
import { descriptionText } from "../locales/functions/index";
import { helpText } from "../locales/help/index";
import { languages, type Language } from "../locales/language";
import { answerText } from "../locales/refusals/index";
import { wordText } from "../locales/words/index";
import type { WordParameter } from "../functions/parameter";
import { element, type Element } from "./html";

/** Writes a table of the words for each parameter that takes one: as every language spells it, and its meaning. */
export function wordTables(language: Language, { parameters }: CustomFunction): readonly Element[] {
  return parameters.flatMap((parameter) =>
    parameter.kind === "word" ? [wordTable(language, parameter)] : [],
  );
}

function wordTable(language: Language, { name, words, optional }: WordParameter): Element {
  const caption = helpText(language, optional ? "words.optional" : "words.required", {
    name: answerText(language, `argument.${name}`),
  });
  const rows = words.map((word) =>
    element(
      "tr",
      {},
      languages.map((one) =>
        element("td", {}, element("code", { lang: one }, wordText(one, `word.${word}`))),
      ),
      element("td", {}, descriptionText(language, `word.${word}`)),
    ),
  );
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        languages.map((one) => element("th", { scope: "col", lang: one }, helpText(one, "page.language"))),
        element("th", { scope: "col" }, helpText(language, "words.meaning")),
      ),
    ),
    element("tbody", {}, rows),
  );
}
