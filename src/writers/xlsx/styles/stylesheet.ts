import type { Language } from "../../../locales/language";
import type { Cell, Sheet } from "../../../sheet/sheet";
import { styles, type FormatName, type Look, type StyleName } from "../../../sheet/styles";
import { looksTyped } from "../looksTyped";
import { namespaces } from "../namespaces";
import { element, xmlDocument } from "../xml";
import { alignmentXml } from "./alignmentXml";
import { borderXml } from "./borderXml";
import { differentialFormatXml, type FormulaConditional } from "./differentialFormatXml";
import { Distinct } from "./distinct";
import { fillXml, firstFills } from "./fillXml";
import { fontXml } from "./fontXml";
import { numberFormatId, numberFormatsXml } from "./numberFormats";

/** The formats of all sheets, each once, and the numbers by which cells and conditional formats name theirs. */
export type Stylesheet = {
  xml: string;
  cellFormat(cell: Cell, language: Language): number;
  differentialFormat(conditional: FormulaConditional): number;
};

/** Collects the formats of the sheets; what has no style of its own looks as the first sheet's language asks. */
export function stylesheet(sheets: readonly Sheet[]): Stylesheet {
  const usual = sheets[0]?.identity.language ?? "en-US";
  const fonts = new Distinct([fontXml({}, usual)]);
  const fills = new Distinct(firstFills);
  const borders = new Distinct([borderXml()]);
  const normal = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const cellFormats = new Distinct([element("xf", { ...normal, xfId: 0 }, alignmentXml({}, usual))]);
  const differentialFormats = new Distinct([]);

  /** A long list has few looks and many cells: each look is spelled once. */
  const known = new Map<string, number>();

  function cellFormat({ content, format, style }: Cell, language: Language): number {
    const quoted = content !== undefined && "text" in content && looksTyped(content.text);
    const key = [style, format, language, quoted].join();
    const place = known.get(key) ?? cellFormats.place(cellFormatXml(style, format, language, quoted));
    known.set(key, place);
    return place;
  }

  function cellFormatXml(
    style: StyleName,
    format: FormatName | undefined,
    language: Language,
    quoted: boolean,
  ): string {
    const look: Look = styles[style];
    return element(
      "xf",
      {
        numFmtId: numberFormatId(format),
        fontId: fonts.place(fontXml(look, language)),
        fillId: look.fill === undefined ? 0 : fills.place(fillXml(look.fill)),
        borderId: borders.place(borderXml(look.border)),
        xfId: 0,
        quotePrefix: quoted || undefined,
        applyNumberFormat: format !== undefined || undefined,
        applyFont: true,
        applyFill: look.fill !== undefined || undefined,
        applyBorder: look.border !== undefined || undefined,
        applyAlignment: true,
        applyProtection: look.input,
      },
      alignmentXml(look, language),
      look.input ? element("protection", { locked: false }) : "",
    );
  }

  function differentialFormat(conditional: FormulaConditional): number {
    return differentialFormats.place(differentialFormatXml(conditional));
  }

  for (const { cells, conditionals, identity } of sheets) {
    for (const cell of cells) cellFormat(cell, identity.language);
    for (const conditional of conditionals)
      if (conditional.kind === "formula") differentialFormat(conditional);
  }

  const list = (name: string, items: readonly string[]): string =>
    element(name, { count: items.length }, ...items);
  return {
    xml: xmlDocument(
      element(
        "styleSheet",
        { xmlns: namespaces.main },
        numberFormatsXml(),
        list("fonts", fonts.items),
        list("fills", fills.items),
        list("borders", borders.items),
        list("cellStyleXfs", [element("xf", normal, alignmentXml({}, usual))]),
        list("cellXfs", cellFormats.items),
        list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        list("dxfs", differentialFormats.items),
      ),
    ),
    cellFormat,
    differentialFormat,
  };
}
