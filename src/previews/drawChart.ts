import type { Area } from "../sheet/area";
import type { Chart } from "../sheet/sheet";
import type { Box, Grid } from "./grid";
import type { Shapes } from "./shapes";

/** The numbers of an area, in reading order; what is no number is 0. */
export type Numbers = (area: Area) => readonly number[];

/** Draws a chart's columns, points or stacked bars from the numbers that it shows. */
export function drawChart(chart: Chart, grid: Grid, shapes: Shapes, numbers: Numbers): void {
  const box = grid.boxOf(chart.position);
  shapes.fill("#FFFFFF", box);
  shapes.frame("#BFC7D1", box);
  const plot = { x: box.x + 24, y: box.y + 34, width: box.width - 48, height: box.height - 58 };
  if (plot.width <= 0 || plot.height <= 0) return;
  const series = chart.series.map(({ values, color }) => ({ color, values: numbers(values) }));
  if (chart.kind === "stackedBar") stackedBars(series, plot, shapes);
  else columns(series, plot, shapes, chart.kind === "line");
}

type Series = readonly { color: string; values: readonly number[] }[];

function columns(series: Series, plot: Box, shapes: Shapes, points: boolean): void {
  const highest = Math.max(1e-9, ...series.flatMap(({ values }) => values));
  const places = Math.max(1, ...series.map(({ values }) => values.length));
  const step = plot.width / places;
  const width = points ? step : (step * 0.7) / series.length;
  series.forEach(({ color, values }, index) =>
    values.forEach((value, place) => {
      const height = (Math.max(0, value) / highest) * plot.height;
      const x = plot.x + place * step + (points ? 0 : step * 0.15 + index * width);
      shapes.fill(color, { x, y: plot.y + plot.height - height, width, height: points ? 6 : height });
    }),
  );
}

function stackedBars(series: Series, plot: Box, shapes: Shapes): void {
  const places = Math.max(1, ...series.map(({ values }) => values.length));
  const sums = Array.from({ length: places }, (_, place) =>
    series.reduce((sum, { values }) => sum + Math.max(0, values[place] ?? 0), 0),
  );
  const longest = Math.max(1e-9, ...sums);
  const step = plot.height / places;
  for (let place = 0; place < places; place += 1) {
    let x = plot.x;
    for (const { color, values } of series) {
      const width = (Math.max(0, values[place] ?? 0) / longest) * plot.width;
      shapes.fill(color, { x, y: plot.y + place * step + step * 0.2, width, height: step * 0.6 });
      x += width;
    }
  }
}
