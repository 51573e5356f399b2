import { displayText } from "../../workbook/displayText";
import type { Chart, ChartSeries } from "../../workbook/chart";
import { insertedAt } from "../../workbook/insertedAt";
import { ExcelError } from "../../workbook/excelError";
import { flag, size, text, whole } from "../argument";
import { HostType, link, method, property } from "../hostType";
import { range } from "./range";
import { chartType } from "./chartCollection";
import { chartDataLabels } from "./chartDataLabels";
import { chartSeriesFormat } from "./chartFormat";

type InChart = { chart: Chart; series: ChartSeries };

/** One series of a chart. */
export const chartSeries: HostType<InChart> = new HostType<InChart>("ChartSeries", {
  name: property("1.1", nameOf, ({ series }, value) => {
    series.name = text(value);
  }),
  chartType: property(
    "1.7",
    ({ chart }) => chart.type,
    ({ chart }, value) => {
      if (chartType(value) !== chart.type) {
        throw new ExcelError(
          "ApiNotFound",
          "A series of another type than its chart is not modelled by the workbench",
        );
      }
    },
  ),
  gapWidth: property(
    "1.7",
    ({ series }) => series.gapWidth,
    ({ series }, value) => {
      series.gapWidth = size(value);
    },
  ),
  hasDataLabels: property(
    "1.7",
    ({ series }) => series.hasDataLabels,
    ({ series }, value) => {
      series.hasDataLabels = flag(value);
    },
  ),
  smooth: property(
    "1.7",
    ({ series }) => series.smooth,
    ({ series }, value) => {
      series.smooth = flag(value);
    },
  ),
  markerStyle: property(
    "1.7",
    ({ series }) => series.markerStyle,
    ({ series }, value) => {
      series.markerStyle = text(value);
    },
  ),
  plotOrder: property(
    "1.7",
    ({ chart, series }) => chart.series.indexOf(series),
    ({ chart, series }, value) => {
      chart.series = insertedAt(
        chart.series.filter((other) => other !== series),
        whole(value),
        series,
      );
    },
  ),
  format: link("1.1", ({ series }) => chartSeriesFormat.of(series)),
  dataLabels: link("1.8", ({ series }) => chartDataLabels.of(series)),
  setValues: method("1.7", ({ series }, source) => {
    series.values = cells(source);
  }),
  setXAxisValues: method("1.7", ({ series }, source) => {
    series.categories = cells(source);
  }),
  delete: method("1.7", ({ chart, series }) => {
    chart.series = chart.series.filter((other) => other !== series);
  }),
});

function cells(source: unknown) {
  const target = range.targetOf(source);
  if (!target) throw new ExcelError("InvalidArgument");
  return target;
}

function nameOf({ series: { name } }: InChart): string {
  if (typeof name === "string") return name;
  const { row, column } = name.area;
  return displayText(name.worksheet.value(row, column), name.worksheet.formats.at(row, column).numberFormat);
}
