import type { CustomFunction } from "../functions/customFunction";
import { helpText } from "../locales/help/index";
import type { Language } from "../locales/language";
import { exampleFigure } from "./exampleFigure";
import { formulaLines } from "./formulaLines";
import { guides } from "./guides";
import { element, type Element, type Piece } from "./html";
import { mistakeList } from "./mistakeList";
import { page } from "./page";
import { parameterList } from "./parameterList";
import { prose } from "./prose";
import { syntax } from "./syntax";
import { wordTables } from "./wordTables";

type Heading =
  | "question"
  | "syntax"
  | "formula"
  | "parameters"
  | "words"
  | "examples"
  | "rounding"
  | "team"
  | "limits"
  | "errors";

/** Writes a function's page, the same sections in the same order for every function. */
export function functionPage(language: Language, described: CustomFunction): string {
  const { id } = described;
  const { examples, team, mistakes } = guides[id];
  const figure = exampleFigure(language);
  const words = wordTables(language, described);
  const question = helpText(language, `${id}.question`);

  return page({
    language,
    name: id,
    title: helpText(language, "page.title", { id }),
    summary: question,
    content: [
      element("h1", {}, `SALES.${id}`),
      section("question", prose(question)),
      section("syntax", syntax(language, described)),
      section(
        "formula",
        formulaLines(helpText(language, `${id}.formula`)),
        prose(helpText(language, `${id}.source`)),
      ),
      section("parameters", parameterList(language, described)),
      words.length > 0 ? section("words", words) : [],
      section("examples", examples.map(figure)),
      section("rounding", prose(helpText(language, `${id}.rounding`))),
      section("team", prose(helpText(language, `${id}.team`)), team ? figure(team) : []),
      section("limits", prose(helpText(language, `${id}.limits`))),
      section("errors", prose(helpText(language, "errors.note")), mistakeList(language, mistakes)),
    ],
  });

  function section(heading: Heading, ...content: readonly Piece[]): Element {
    return element(
      "section",
      { "aria-labelledby": heading },
      element("h2", { id: heading }, helpText(language, `heading.${heading}`)),
      content,
    );
  }
}
