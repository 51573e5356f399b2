import type { Sheet } from "../../sheet/sheet";
import type { Shared } from "./shared";
import { cellValues } from "./cellValues";
import { chartXml } from "./chart/chartXml";
import { contentTypes } from "./contentTypes";
import { drawingXml } from "./drawingXml";
import type { Part } from "./part";
import { relsXml } from "./relsXml";

/** Gives the drawing of a sheet and its charts, which are numbered through the whole file. */
export function drawingParts(sheet: Sheet, index: number, shared: Shared): Part[] {
  const { charts } = sheet;
  if (charts.length === 0) return [];
  const read = cellValues(sheet, index, shared.calculated);
  const before = shared.sheets.slice(0, index).flatMap((other) => other.charts).length;
  const files = charts.map((_, place) => `chart${before + place + 1}.xml`);
  const drawing = `drawing${index + 1}.xml`;
  return [
    { path: `xl/drawings/${drawing}`, contentType: contentTypes.drawing, xml: drawingXml(charts) },
    {
      path: `xl/drawings/_rels/${drawing}.rels`,
      xml: relsXml(files.map((file) => ({ kind: "chart", target: `../charts/${file}` }))),
    },
    ...charts.map((chart, place) => ({
      path: `xl/charts/${files[place]}`,
      contentType: contentTypes.chart,
      xml: chartXml(sheet, chart, read),
    })),
  ];
}
