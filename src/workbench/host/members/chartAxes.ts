import type { Chart, ChartAxis } from "../../workbook/chart";
import { ExcelError } from "../../workbook/excelError";
import { flag, number, text } from "../argument";
import { HostType, link, method, property } from "../hostType";
import { titleMembers } from "./titleMembers";

/** The axes of a chart. */
export const chartAxes: HostType<Chart> = new HostType<Chart>("ChartAxes", {
  categoryAxis: link("1.1", ({ axes }) => chartAxis.of(axes.category)),
  valueAxis: link("1.1", ({ axes }) => chartAxis.of(axes.value)),
  getItem: method("1.7", ({ axes }, type) => {
    if (type === "Category") return chartAxis.of(axes.category);
    if (type === "Value") return chartAxis.of(axes.value);
    throw new ExcelError("InvalidArgument");
  }),
});

/** One axis of a chart. */
export const chartAxis: HostType<ChartAxis> = new HostType<ChartAxis>("ChartAxis", {
  minimum: bound("minimum"),
  maximum: bound("maximum"),
  majorUnit: bound("majorUnit"),
  visible: property(
    "1.7",
    ({ visible }) => visible,
    (axis, value) => {
      axis.visible = flag(value);
    },
  ),
  numberFormat: property(
    "1.8",
    ({ numberFormat }) => numberFormat,
    (axis, value) => {
      axis.numberFormat = text(value);
    },
  ),
  reversePlotOrder: property(
    "1.7",
    ({ reversePlotOrder }) => reversePlotOrder,
    (axis, value) => {
      axis.reversePlotOrder = flag(value);
    },
  ),
  title: link("1.1", ({ title }) => chartAxisTitle.of(title)),
  majorGridlines: link("1.1", (axis) => chartGridlines.of(axis)),
});

/** The title of an axis; a text makes it appear. */
export const chartAxisTitle: HostType<ChartAxis["title"]> = new HostType<ChartAxis["title"]>(
  "ChartAxisTitle",
  {
    ...titleMembers(),
  },
);

/** The lines across a chart at the main steps of an axis. */
export const chartGridlines: HostType<ChartAxis> = new HostType<ChartAxis>("ChartGridlines", {
  visible: property(
    "1.1",
    ({ majorGridlines }) => majorGridlines,
    (axis, value) => {
      axis.majorGridlines = flag(value);
    },
  ),
});

/** An empty text gives the bound back to Excel. */
function bound(name: "minimum" | "maximum" | "majorUnit") {
  return property<ChartAxis>(
    "1.1",
    (axis) => axis[name] ?? "",
    (axis, value) => {
      axis[name] = value === "" ? null : number(value);
    },
  );
}
