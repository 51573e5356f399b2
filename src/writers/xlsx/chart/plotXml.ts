import type { Chart, Sheet } from "../../../sheet/sheet";
import { element } from "../xml";
import { axisIds } from "./axesXml";
import type { ReadValues } from "../cellValues";
import { seriesXml } from "./seriesXml";
import { valueXml } from "./valueXml";

/** Writes the lines, columns or bars of a chart. */
export function plotXml(sheet: Sheet, chart: Chart, read: ReadValues): string {
  const series = chart.series.map((_, index) => seriesXml(sheet, chart, index, read));
  const axes = [valueXml("axId", axisIds.category), valueXml("axId", axisIds.value)];
  const plain = valueXml("varyColors", false);
  switch (chart.kind) {
    case "line":
      return element(
        "c:lineChart",
        {},
        valueXml("grouping", "standard"),
        plain,
        ...series,
        valueXml("marker", true),
        ...axes,
      );
    case "column":
      return element(
        "c:barChart",
        {},
        valueXml("barDir", "col"),
        valueXml("grouping", "clustered"),
        plain,
        ...series,
        valueXml("gapWidth", 60),
        ...axes,
      );
    case "stackedBar":
      return element(
        "c:barChart",
        {},
        valueXml("barDir", "bar"),
        valueXml("grouping", "stacked"),
        plain,
        ...series,
        valueXml("gapWidth", 40),
        valueXml("overlap", 100),
        ...axes,
      );
  }
}
