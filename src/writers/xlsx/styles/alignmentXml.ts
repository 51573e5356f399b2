import type { Language } from "../../../locales/language";
import { turnFor, type Look } from "../../../sheet/styles";
import { element } from "../xml";

/** Writes where the text of a look stands in its cell. */
export function alignmentXml({ align, vertical, wrap, indent, turned }: Look, language: Language): string {
  return element("alignment", {
    // Excel indents only from a side that is named.
    horizontal: align ?? (indent === undefined ? undefined : "left"),
    vertical: vertical ?? "center",
    wrapText: wrap,
    indent,
    textRotation: (turned && turnFor[language]) || undefined,
  });
}
