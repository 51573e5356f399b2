import type { FunctionId } from "../functions/customFunction";
import { helpText } from "../locales/help/index";
import { languages, type Language } from "../locales/language";
import { functionList } from "./functionList";
import { helpPath } from "./helpPath";
import { element, type Element, type Piece } from "./html";

/** Writes a page around its content: head, languages, and the way to all functions. */
export function page({
  language,
  name,
  title,
  summary,
  content,
}: {
  language: Language;
  name: FunctionId | "index";
  title: string;
  summary: string;
  content: Piece;
}): string {
  const others = languages.filter((other) => other !== language);
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title),
    element("meta", { name: "description", content: summary }),
    element("link", { rel: "stylesheet", href: "../help.css" }),
    others.map((other) =>
      element("link", { rel: "alternate", hreflang: other, href: `../${helpPath(other, name)}` }),
    ),
  );
  const body = element(
    "body",
    {},
    element(
      "header",
      {},
      element("a", { href: "index.html" }, helpText(language, "page.home")),
      others.map((other) => languageLink(other, name)),
    ),
    element("main", {}, content),
    functionList(language, name),
  );
  return `<!DOCTYPE html>\n${element("html", { lang: language }, head, body).html}\n`;
}

/** A language is called by its own name. */
function languageLink(other: Language, name: FunctionId | "index"): Element {
  const attributes = { href: `../${helpPath(other, name)}`, hreflang: other, lang: other };
  return element("a", attributes, helpText(other, "page.language"));
}
