import type { Chart } from "../../workbook/chart";
import { newChart, type SeriesBy } from "../../workbook/newChart";
import { number, optional, size, text, word } from "../argument";
import { guard } from "../guard";
import { HostType, link, method, property } from "../hostType";
import { rangeArgument, rangeOn } from "../rangeArgument";
import { chartAxes } from "./chartAxes";
import { chartType } from "./chartCollection";
import { chartAreaFormat } from "./chartFormat";
import { chartLegend } from "./chartLegend";
import { chartSeriesCollection } from "./chartSeriesCollection";
import { chartTitle } from "./chartTitle";
import { worksheet } from "./worksheet";

/** One chart. */
export const chart: HostType<Chart> = new HostType<Chart>(
  "Chart",
  {
    id: property("1.7", ({ id }) => id),
    name: property(
      "1.1",
      ({ name }) => name,
      (target, value) => {
        target.name = text(value);
      },
    ),
    chartType: property(
      "1.7",
      ({ type }) => type,
      (target, value) => {
        target.type = chartType(value);
      },
    ),
    left: place("left"),
    top: place("top"),
    width: place("width"),
    height: place("height"),
    title: link("1.1", ({ title }) => chartTitle.of(title)),
    legend: link("1.1", ({ legend }) => chartLegend.of(legend)),
    series: link("1.1", (target) => chartSeriesCollection.of(target)),
    axes: link("1.1", (target) => chartAxes.of(target)),
    format: link("1.1", (target) => chartAreaFormat.of(target)),
    worksheet: link("1.2", (target) => worksheet.of(target.worksheet)),
    setData: method("1.1", (target, source, seriesBy) => {
      const by = optional<SeriesBy>(seriesBy, (given) => word(given, ["Auto", "Columns", "Rows"]), "Auto");
      target.series = newChart(target.id, target.type, rangeArgument(target.worksheet, source), by).series;
    }),
    setPosition: method("1.1", (target, start, end) => {
      const from = rangeOn(target.worksheet, start).area;
      const to = end === null || end === undefined ? null : rangeOn(target.worksheet, end).area;
      const { columns, rows } = target.worksheet;
      target.left = columns.before(from.column) * 0.75;
      target.top = rows.before(from.row) * 0.75;
      if (!to) return;
      target.width = columns.before(to.column + to.columns) * 0.75 - target.left;
      target.height = rows.before(to.row + to.rows) * 0.75 - target.top;
    }),
    activate: method("1.9", (target) => target.worksheet.workbook.activate(target.worksheet)),
    delete: method("1.1", (target) => {
      guard(target.worksheet, "allowEditObjects");
      target.worksheet.drawings = target.worksheet.drawings.filter((other) => other !== target);
    }),
  },
  { id: { name: "Id", of: ({ id }) => id } },
);

function place(name: "left" | "top" | "width" | "height") {
  return property<Chart>(
    "1.1",
    (target) => target[name],
    (target, value) => {
      target[name] = name === "left" || name === "top" ? number(value) : size(value);
    },
  );
}
