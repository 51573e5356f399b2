import { customFunctions } from "../functions/customFunctions";
import { helpText } from "../locales/help/index";
import type { Language } from "../locales/language";
import { element } from "./html";
import { page } from "./page";
import { prose } from "./prose";

/** Writes the page that lists the functions by the questions that they answer, and the rules that all follow. */
export function indexPage(language: Language): string {
  const title = helpText(language, "index.title");
  const questions = customFunctions.map(({ id }) => [
    element("dt", {}, element("a", { href: `${id}.html` }, `SALES.${id}`)),
    element("dd", {}, helpText(language, `${id}.question`)),
  ]);
  return page({
    language,
    name: "index",
    title,
    summary: helpText(language, "index.summary"),
    content: [
      element("h1", {}, title),
      prose(helpText(language, "index.summary")),
      element("dl", { class: "questions" }, questions),
      element("h2", {}, helpText(language, "heading.rules")),
      prose(helpText(language, "index.rules")),
    ],
  });
}
