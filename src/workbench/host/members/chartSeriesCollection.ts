import { type Chart, newSeries } from "../../workbook/chart";
import { optional, text, whole } from "../argument";
import { itemAt } from "../collection";
import { HostType, method, property } from "../hostType";
import { chartSeries } from "./chartSeries";

/** The series of a chart. */
export const chartSeriesCollection: HostType<Chart> = new HostType<Chart>(
  "ChartSeriesCollection",
  {
    count: property("1.1", ({ series }) => series.length),
    getCount: method("1.4", ({ series }) => series.length),
    getItemAt: method("1.1", (chart, index) =>
      chartSeries.of({ chart, series: itemAt(chart.series, index) }),
    ),
    add: method("1.7", (chart, name, index) => {
      const series = newSeries(optional(name, text, `Series${chart.series.length + 1}`));
      chart.series.splice(optional(index, whole, chart.series.length), 0, series);
      return chartSeries.of({ chart, series });
    }),
  },
  { items: (chart) => chart.series.map((series) => chartSeries.of({ chart, series })) },
);
