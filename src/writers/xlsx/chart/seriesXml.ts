import type { Chart, Sheet } from "../../../sheet/sheet";
import { element } from "../xml";
import { lineXml } from "./lineXml";
import type { ReadValues } from "../cellValues";
import { categoryReferenceXml, numberReferenceXml, textReferenceXml } from "./referenceXml";
import { solidFillXml } from "./solidFillXml";
import { valueXml } from "./valueXml";

/** Writes one series of a chart. */
export function seriesXml(sheet: Sheet, chart: Chart, index: number, read: ReadValues): string {
  const series = chart.series[index];
  if (series === undefined) throw new Error(`The chart "${chart.name}" has no series ${index}.`);
  const data =
    element("c:cat", {}, categoryReferenceXml(sheet, chart.categories, read)) +
    element("c:val", {}, numberReferenceXml(sheet, series.values, read));
  return element(
    "c:ser",
    {},
    valueXml("idx", index),
    valueXml("order", index),
    element("c:tx", {}, textReferenceXml(sheet, series.name, read)),
    ...(chart.kind === "line"
      ? [drawnLineXml(series.color), data, valueXml("smooth", false)]
      : [element("c:spPr", {}, solidFillXml(series.color)), valueXml("invertIfNegative", false), data]),
  );
}

function drawnLineXml(color: string): string {
  const fill = solidFillXml(color);
  return (
    element("c:spPr", {}, lineXml(color, 2.25)) +
    element(
      "c:marker",
      {},
      valueXml("symbol", "circle"),
      valueXml("size", 6),
      element("c:spPr", {}, fill, lineXml(color, 0.75)),
    )
  );
}
