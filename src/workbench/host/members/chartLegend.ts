import type { Chart } from "../../workbook/chart";
import { flag, word } from "../argument";
import { HostType, link, property } from "../hostType";
import { chartFont } from "./chartFont";

type Legend = Chart["legend"];

/** The legend of a chart. */
export const chartLegend: HostType<Legend> = new HostType<Legend>("ChartLegend", {
  visible: property(
    "1.1",
    (legend) => legend.visible,
    (legend, value) => {
      legend.visible = flag(value);
    },
  ),
  overlay: property(
    "1.1",
    (legend) => legend.overlay,
    (legend, value) => {
      legend.overlay = flag(value);
    },
  ),
  position: property(
    "1.1",
    (legend) => legend.position,
    (legend, value) => {
      legend.position = word(value, ["Top", "Bottom", "Left", "Right", "Corner"]);
    },
  ),
  format: link("1.1", (legend) => chartLegendFormat.of(legend)),
});

/** How a chart's legend looks. */
export const chartLegendFormat: HostType<Legend> = new HostType<Legend>("ChartLegendFormat", {
  font: link("1.1", (legend) => chartFont.of(legend.font)),
});
