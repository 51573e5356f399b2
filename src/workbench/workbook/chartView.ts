import { cellsOf } from "./area";
import type { Chart, Reference } from "./chart";
import { displayText } from "./displayText";
import type { ChartView } from "./view";

/** Excel's first chart colours, for series that have none. */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

const kinds = {
  ColumnClustered: "column",
  BarStacked: "stackedBar",
  Line: "line",
  LineMarkers: "line",
} as const;

/** A chart as it is drawn, its texts and numbers read from the cells. */
export function chartView(chart: Chart): ChartView {
  const first = chart.series[0];
  return {
    name: chart.name,
    title: chart.title.visible ? chart.title.text : "",
    kind: kinds[chart.type],
    fromTop: chart.axes.category.reversePlotOrder,
    categories: first?.categories
      ? textsOf(first.categories)
      : numbersOf(first?.values ?? null).map((_, index) => String(index + 1)),
    series: chart.series.map((series, index) => ({
      name: typeof series.name === "string" ? series.name : (textsOf(series.name)[0] ?? ""),
      color: series.color ?? palette[index % palette.length] ?? "#4472C4",
      values: numbersOf(series.values),
    })),
    box: {
      left: pixels(chart.left),
      top: pixels(chart.top),
      width: pixels(chart.width),
      height: pixels(chart.height),
    },
  };
}

function textsOf({ worksheet, area }: Reference): string[] {
  return [...cellsOf(area)].map(({ row, column }) =>
    displayText(worksheet.value(row, column), worksheet.formats.at(row, column).numberFormat),
  );
}

function numbersOf(reference: Reference | null): number[] {
  if (!reference) return [];
  return [...cellsOf(reference.area)].map(({ row, column }) => {
    const value = reference.worksheet.value(row, column);
    return typeof value === "number" ? value : 0;
  });
}

function pixels(points: number): number {
  return points / 0.75;
}
