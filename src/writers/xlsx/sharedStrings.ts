import type { Sheet } from "../../sheet/sheet";
import { namespaces } from "./namespaces";
import { element, escape, xmlDocument } from "./xml";

/** The texts of all sheets, each once. */
export type SharedStrings = { xml: string; indexOf(text: string): number };

/**
 * Collects the texts of the sheets. A cell could hold its text itself (`inlineStr`), but Excel never writes it so
 * and previewers on telephones and in mail programs leave such cells empty.
 */
export function sharedStrings(sheets: readonly Sheet[]): SharedStrings {
  const texts = sheets
    .flatMap((sheet) => sheet.cells)
    .flatMap(({ content }) => (content !== undefined && "text" in content ? [content.text] : []))
    .filter((text) => text !== "");
  const places = new Map([...new Set(texts)].map((text, index) => [text, index]));
  return {
    xml: xmlDocument(
      element(
        "sst",
        { xmlns: namespaces.main, count: texts.length, uniqueCount: places.size },
        ...[...places.keys()].map((text) => element("si", {}, textXml(text))),
      ),
    ),
    indexOf(text) {
      const place = places.get(text);
      if (place === undefined) throw new Error(`No sheet has the text "${text}".`);
      return place;
    },
  };
}

function textXml(text: string): string {
  return element("t", { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined }, escape(text));
}
