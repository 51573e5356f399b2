import type { ChartView } from "../workbook/view";
import { BarMarks } from "./BarMarks";
import { ChartLegend } from "./ChartLegend";
import { plotOf } from "./chartLayout";
import { chartScale } from "./chartScale";
import { ColumnMarks } from "./ColumnMarks";
import { LineMarks } from "./LineMarks";
import type { Theme } from "../theme";
import { tickText } from "./tickText";
import { useText } from "./useText";

/** A chart of the sheet, drawn where it lies. */
export function ChartDrawing({ chart, theme }: { chart: ChartView; theme: Theme }) {
  const text = useText();
  const { box, series, title } = chart;
  const flat = chart.kind === "stackedBar";
  const scale = chartScale(flat ? stackedTotals(chart) : series.flatMap(({ values }) => values));
  const legend = series.length > 1;
  const plot = plotOf(box, {
    title: title !== "",
    legend,
    leftLabels: flat ? chart.categories : scale.ticks.map(tickText),
  });
  const Marks = flat ? BarMarks : chart.kind === "line" ? LineMarks : ColumnMarks;
  return (
    <svg
      aria-label={text("chart.name", { title: title || chart.name, kind: text(`chart.${chart.kind}`) })}
      className="chart"
      height={box.height}
      role="img"
      style={{ left: box.left, top: box.top }}
      width={box.width}
    >
      <rect className="chart-paper" height={box.height - 1} width={box.width - 1} x={0.5} y={0.5} />
      {title !== "" && (
        <text className="chart-title" textAnchor="middle" x={box.width / 2} y={24}>
          {title}
        </text>
      )}
      <Marks chart={chart} plot={plot} scale={scale} theme={theme} />
      {legend && <ChartLegend series={series} theme={theme} width={box.width} y={box.height - 14} />}
    </svg>
  );
}

function stackedTotals({ categories, series }: ChartView): number[] {
  const sum = (at: number, sign: 1 | -1) =>
    series.reduce((total, { values }) => total + Math.max(0, sign * (values[at] || 0)), 0) * sign;
  return categories.flatMap((_, at) => [sum(at, 1), sum(at, -1)]);
}
