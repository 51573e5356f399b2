import type { Sheet } from "../sheet/sheet";
import { calculatedValues } from "../writers/xlsx/calculatedValues";
import { cellValues } from "../writers/xlsx/cellValues";
import { drawCells, type Shown } from "./drawCells";
import { drawChart, type Numbers } from "./drawChart";
import { gridOf } from "./grid";
import { Shapes } from "./shapes";

/** How high a preview is beside its width. */
const ratio = 3 / 4;

/** Draws the upper part of a sheet as it looks when it is filled: grounds, bars for texts and numbers, charts. */
export function previewSvg(sheet: Sheet, now: Date): string {
  const grid = gridOf(sheet);
  const read = cellValues(sheet, 0, calculatedValues([sheet], now));
  const shown: Shown = ({ row, column }) => {
    const { value } = read({ row, column, rows: 1, columns: 1 })[0]!;
    return typeof value === "object" ? null : value;
  };
  const numbers: Numbers = (area) => read(area).map(({ value }) => (typeof value === "number" ? value : 0));

  const { width } = grid;
  const height = Math.round(width * ratio);
  const [grounds, inks, charts] = [new Shapes(height), new Shapes(height), new Shapes(height)];
  drawCells(sheet, grid, { grounds, inks }, shown);
  for (const chart of sheet.charts) drawChart(chart, grid, charts, numbers);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<path fill="#FFFFFF" d="M0 0h${width}v${height}h-${width}z"/>`,
    `${grounds.svg}<g opacity="0.7">${inks.svg}</g>${charts.svg}</svg>\n`,
  ].join("");
}
