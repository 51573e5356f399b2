import type { ChartSeries } from "../../workbook/chart";
import { flag } from "../argument";
import { HostType, property } from "../hostType";

/** The numbers on the points of a series. */
export const chartDataLabels: HostType<ChartSeries> = new HostType<ChartSeries>("ChartDataLabels", {
  showValue: property(
    "1.1",
    ({ hasDataLabels }) => hasDataLabels,
    (series, value) => {
      series.hasDataLabels = flag(value);
    },
  ),
});
