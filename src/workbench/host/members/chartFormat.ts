import type { Chart, ChartSeries } from "../../workbook/chart";
import { size } from "../argument";
import { color } from "../color";
import { HostType, link, method, property } from "../hostType";
import { chartFont } from "./chartFont";

/** Something that can be filled with a colour. */
type Filled = { setFill(fill: string | null): void };

/** The ground of a part of a chart. */
export const chartFill: HostType<Filled> = new HostType<Filled>("ChartFill", {
  setSolidColor: method("1.1", (filled, value) => filled.setFill(color(value))),
  clear: method("1.1", (filled) => filled.setFill(null)),
});

/** How a chart as a whole looks. */
export const chartAreaFormat: HostType<Chart> = new HostType<Chart>("ChartAreaFormat", {
  font: link("1.1", (chart) => chartFont.of(chart.font)),
  fill: link("1.1", (chart) =>
    chartFill.of({
      setFill: (fill) => {
        chart.fill = fill;
      },
    }),
  ),
});

/** How a series of a chart looks. */
export const chartSeriesFormat: HostType<ChartSeries> = new HostType<ChartSeries>("ChartSeriesFormat", {
  fill: link("1.1", (series) =>
    chartFill.of({
      setFill: (fill) => {
        series.color = fill;
      },
    }),
  ),
  line: link("1.1", (series) => chartLineFormat.of(series)),
});

/** The line of a series. */
export const chartLineFormat: HostType<ChartSeries> = new HostType<ChartSeries>("ChartLineFormat", {
  color: property(
    "1.1",
    ({ lineColor }) => lineColor,
    (series, value) => {
      series.lineColor = color(value);
    },
  ),
  weight: property(
    "1.7",
    ({ lineWeight }) => lineWeight,
    (series, value) => {
      series.lineWeight = size(value);
    },
  ),
  clear: method("1.1", (series) => {
    series.lineColor = null;
  }),
});
