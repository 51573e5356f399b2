import type { Language } from "../../../locales/language";
import { defaultFontSize, fontFor, type Look } from "../../../sheet/styles";
import { colorXml } from "../colorXml";
import { element } from "../xml";

/** The Windows character set by which older programs find a font that has the language's characters. */
const charset = { "en-US": undefined, "zh-CN": 134 } as const;

/** Writes the font of a look in a language. */
export function fontXml(look: Look, language: Language): string {
  return element(
    "font",
    {},
    look.bold ? element("b") : "",
    look.italic ? element("i") : "",
    element("sz", { val: look.size ?? defaultFontSize }),
    colorXml("color", look.color ?? "#000000"),
    element("name", { val: fontFor[language] }),
    element("family", { val: 2 }),
    charset[language] === undefined ? "" : element("charset", { val: charset[language] }),
  );
}
