import type { SheetChart } from "hucre/xlsx";
import { fixedAreaAddress, quotedSheetName } from "../../../sheet/address";
import type { Chart, ChartSeries, Reference } from "../chart";
import { digits } from "./fileStyle";

const positions = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "topRight" } as const;
const kinds = { ColumnClustered: "column", BarStacked: "bar", Line: "line", LineMarkers: "line" } as const;

/** Gives a chart as the file library has it, its place rounded to whole cells. */
export function fileChart(chart: Chart): SheetChart {
  const { columns, rows } = chart.worksheet;
  const cellAt = (left: number, top: number) => ({
    row: rows.at(Math.round(top / 0.75)),
    col: columns.at(Math.round(left / 0.75)),
  });
  const position =
    Object.entries(positions).find(([word]) => word === chart.legend.position)?.[1] ?? "bottom";
  const { minimum, maximum, majorUnit } = chart.axes.value;
  return {
    type: kinds[chart.type],
    ...(chart.type === "BarStacked" ? { barGrouping: "stacked", overlap: 100 } : {}),
    ...(chart.title.visible ? { title: chart.title.text } : { showTitle: false }),
    titleFontSize: chart.title.font.size,
    titleBold: chart.title.font.bold,
    titleFontFamily: chart.title.font.name,
    series: chart.series.map(fileSeries),
    legend: chart.legend.visible ? position : false,
    gapWidth: chart.series[0]?.gapWidth ?? 150,
    frameTitle: chart.name,
    axes: {
      x: { ...(chart.axes.category.title.visible ? { title: chart.axes.category.title.text } : {}) },
      y: {
        ...(chart.axes.value.title.visible ? { title: chart.axes.value.title.text } : {}),
        gridlines: { major: chart.axes.value.majorGridlines },
        scale: {
          ...(minimum === null ? {} : { min: minimum }),
          ...(maximum === null ? {} : { max: maximum }),
          ...(majorUnit === null ? {} : { majorUnit }),
        },
      },
    },
    anchor: {
      from: cellAt(chart.left, chart.top),
      to: cellAt(chart.left + chart.width, chart.top + chart.height),
    },
  };
}

function fileSeries({ name, values, categories, color, hasDataLabels }: ChartSeries) {
  return {
    name: typeof name === "string" ? name : address(name),
    values: values ? address(values) : "",
    ...(categories ? { categories: address(categories) } : {}),
    ...(color === null ? {} : { color: digits(color) }),
    ...(hasDataLabels ? { dataLabels: { showValue: true } } : {}),
  };
}

function address({ worksheet, area }: Reference): string {
  return `${quotedSheetName(worksheet.name)}!${fixedAreaAddress(area)}`;
}
