import type { Chart, Sheet } from "../../sheet/sheet";
import type { Area } from "../../sheet/area";
import { rangeOf } from "./rangeOf";

/** Axes count in round numbers, whatever decimals the cells show. */
const axisFormat = "#,##0";

const kinds = { column: "ColumnClustered", line: "Line", stackedBar: "BarStacked" } as const;

/** Writes charts over finished cells; the first series comes from the source, further ones are added. */
export function writeCharts(worksheet: Excel.Worksheet, sheet: Sheet): void {
  for (const chart of sheet.charts) writeChart(worksheet, chart);
}

function writeChart(worksheet: Excel.Worksheet, { name, kind, title, ...given }: Chart): void {
  const chart = worksheet.charts.add(kinds[kind], rangeOf(worksheet, given.series[0]!.values), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.axes.valueAxis.numberFormat = axisFormat;
  // Excel would stack the first bar at the bottom; people read from the top.
  if (kind === "stackedBar") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.legend.visible = given.series.length > 1;
  chart.setPosition(corner(worksheet, given.position, 0), corner(worksheet, given.position, 1));
  given.series.forEach((each, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(each.label);
    series.name = each.label;
    // Excel takes a first cell that is empty or text for the name of the series, and leaves it out.
    series.setValues(rangeOf(worksheet, each.values));
    series.setXAxisValues(rangeOf(worksheet, given.categories));
    if (kind === "line") series.format.line.color = each.color;
    else series.format.fill.setSolidColor(each.color);
  });
}

function corner(worksheet: Excel.Worksheet, { row, column, rows, columns }: Area, end: 0 | 1): Excel.Range {
  return worksheet.getCell(row + end * (rows - 1), column + end * (columns - 1));
}
