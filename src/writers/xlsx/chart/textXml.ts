import type { Language } from "../../../locales/language";
import { fontFor } from "../../../sheet/styles";
import { element, escape } from "../xml";
import type { ChartText } from "./chartLooks";
import { solidFillXml } from "./solidFillXml";

/** Writes how the texts of a part of a chart look. */
export function textPropertiesXml(look: ChartText, language: Language): string {
  return element("c:txPr", {}, bodyXml(), element("a:p", {}, paragraphXml(look, language)));
}

/** Writes a text of its own, such as a title. */
export function richTextXml(text: string, look: ChartText, language: Language): string {
  const run = element("a:r", {}, fontXml("a:rPr", look, language), element("a:t", {}, escape(text)));
  return element("c:rich", {}, bodyXml(), element("a:p", {}, paragraphXml(look, language), run));
}

function bodyXml(): string {
  return element("a:bodyPr") + element("a:lstStyle");
}

function paragraphXml(look: ChartText, language: Language): string {
  return element("a:pPr", {}, fontXml("a:defRPr", look, language));
}

function fontXml(name: string, { size, color, bold }: ChartText, language: Language): string {
  const typeface = fontFor[language];
  return element(
    name,
    { lang: language, sz: size * 100, b: bold },
    solidFillXml(color),
    element("a:latin", { typeface }),
    element("a:ea", { typeface }),
  );
}
