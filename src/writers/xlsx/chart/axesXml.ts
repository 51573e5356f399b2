import type { Language } from "../../../locales/language";
import type { Chart } from "../../../sheet/sheet";
import type { CellValue, ReadValues } from "../cellValues";
import { element } from "../xml";
import { chartLooks } from "./chartLooks";
import { lineXml, noLineXml } from "./lineXml";
import { numberFormatOf } from "./numberFormatOf";
import { textPropertiesXml } from "./textXml";
import { valueXml } from "./valueXml";

/** By these numbers a plot names its axes; they are only read within one chart. */
export const axisIds = { category: 1, value: 2 } as const;

/**
 * Writes the axis of the categories and that of the values. Bars read from top to bottom as the cells do, and the
 * values stand below them: the first axis is turned round, the second stands at the first one's end.
 */
export function axesXml({ kind, categories, series }: Chart, language: Language, read: ReadValues): string {
  const bars = kind === "stackedBar";
  const text = textPropertiesXml(chartLooks.text, language);
  const categoryAxis = element(
    "c:catAx",
    {},
    valueXml("axId", axisIds.category),
    element("c:scaling", {}, valueXml("orientation", bars ? "maxMin" : "minMax")),
    valueXml("delete", false),
    valueXml("axPos", bars ? "l" : "b"),
    numberFormatXml(numberFormatOf(read(categories))),
    valueXml("majorTickMark", "none"),
    valueXml("minorTickMark", "none"),
    valueXml("tickLblPos", "low"),
    element("c:spPr", {}, lineXml(chartLooks.line, 0.75)),
    text,
    valueXml("crossAx", axisIds.value),
    valueXml("crosses", "autoZero"),
    // Days must not become an axis of time with a gap for each day between them.
    valueXml("auto", false),
    valueXml("lblAlgn", "ctr"),
    valueXml("lblOffset", 100),
    valueXml("noMultiLvlLbl", true),
  );
  const valueAxis = element(
    "c:valAx",
    {},
    valueXml("axId", axisIds.value),
    element("c:scaling", {}, valueXml("orientation", "minMax")),
    valueXml("delete", false),
    valueXml("axPos", bars ? "b" : "l"),
    element("c:majorGridlines", {}, element("c:spPr", {}, lineXml(chartLooks.line, 0.5))),
    numberFormatXml(valueFormat(series.flatMap(({ values }) => read(values)))),
    valueXml("majorTickMark", "none"),
    valueXml("minorTickMark", "none"),
    valueXml("tickLblPos", "nextTo"),
    element("c:spPr", {}, noLineXml()),
    text,
    valueXml("crossAx", axisIds.category),
    valueXml("crosses", bars ? "max" : "autoZero"),
    valueXml("crossBetween", "between"),
  );
  return categoryAxis + valueAxis;
}

/** Written out, because LibreOffice shows days as bare numbers where the format is only linked to the cells. */
function numberFormatXml(formatCode: string): string {
  return element("c:numFmt", { formatCode, sourceLinked: false });
}

/** An axis needs fewer decimals than a cell, but a share stays a share. */
function valueFormat(cells: readonly CellValue[]): string {
  return numberFormatOf(cells).endsWith("%") ? "0%" : "General";
}
