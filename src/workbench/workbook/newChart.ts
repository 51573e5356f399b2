import {
  type Chart,
  type ChartFont,
  type ChartSeries,
  type ChartType,
  newAxis,
  newSeries,
  type Reference,
} from "./chart";
import { freeName } from "./sheetName";

/** Which way the series of a chart run. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Makes a chart over cells as Excel does: a column (or row) of text gives the categories, texts on top the names. */
export function newChart(id: string, type: ChartType, source: Reference, seriesBy: SeriesBy): Chart {
  const { worksheet } = source;
  const series = seriesOver(source, seriesBy);
  const only = series.length === 1 ? series[0] : undefined;
  return {
    id,
    worksheet,
    name: freeName(
      "Chart ",
      worksheet.drawings.map((chart) => chart.name),
    ),
    type,
    title: {
      text: typeof only?.name === "string" ? only.name : "",
      visible: true,
      overlay: false,
      font: font(14),
    },
    legend: { visible: series.length > 1, position: "Bottom", overlay: false, font: font(9) },
    font: font(10),
    fill: "#FFFFFF",
    series,
    axes: { category: newAxis(), value: newAxis() },
    left: 60,
    top: 30,
    width: 360,
    height: 216,
  };
}

function font(size: number): ChartFont {
  return { name: "Calibri", size, bold: false, italic: false, color: "#595959" };
}

function seriesOver({ worksheet, area }: Reference, seriesBy: SeriesBy): ChartSeries[] {
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && area.rows >= area.columns);
  const at = (across: number, along: number) =>
    byColumns
      ? { row: area.row + along, column: area.column + across }
      : { row: area.row + across, column: area.column + along };
  const isText = (across: number, along: number) => {
    const { row, column } = at(across, along);
    const value = worksheet.value(row, column);
    return typeof value === "string" || value === null;
  };
  const [width, length] = byColumns ? [area.columns, area.rows] : [area.rows, area.columns];
  const named = length > 1 && isText(width - 1, 0) ? 1 : 0;
  const categorised = width > 1 && isText(0, length - 1) ? 1 : 0;

  const line = (across: number): Reference => ({
    worksheet,
    area: {
      ...at(across, named),
      rows: byColumns ? length - named : 1,
      columns: byColumns ? 1 : length - named,
    },
  });
  return Array.from({ length: width - categorised }, (_, index) => {
    const across = index + categorised;
    const series = newSeries(
      named ? { worksheet, area: { ...at(across, 0), rows: 1, columns: 1 } } : `Series${index + 1}`,
    );
    return { ...series, values: line(across), categories: categorised ? line(0) : null };
  });
}
