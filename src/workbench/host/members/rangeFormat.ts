import { usedArea } from "../../workbook/usedArea";
import type { Reference } from "../../workbook/chart";
import { displayText } from "../../workbook/displayText";
import { cellsOf, intersection } from "../../workbook/area";
import { flag, size, whole, word } from "../argument";
import { formatProperty } from "../formats";
import { guard } from "../guard";
import { HostType, link, method, property } from "../hostType";
import { formatProtection } from "./formatProtection";
import { rangeBorderCollection } from "./rangeBorderCollection";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** How the cells of a range look. */
export const rangeFormat: HostType<Reference> = new HostType<Reference>("RangeFormat", {
  horizontalAlignment: formatProperty("1.1", "horizontalAlignment", (value) => word(value, horizontal)),
  verticalAlignment: formatProperty("1.1", "verticalAlignment", (value) => word(value, vertical)),
  wrapText: formatProperty("1.1", "wrapText", flag),
  shrinkToFit: formatProperty("1.9", "shrinkToFit", flag),
  indentLevel: formatProperty("1.9", "indentLevel", (value) => Math.min(250, size(value))),
  textOrientation: formatProperty("1.7", "textOrientation", whole),
  columnWidth: property(
    "1.2",
    ({ worksheet, area }) =>
      shared(area.column, area.columns, (column) => worksheet.columns.size(column) * 0.75),
    ({ worksheet, area }, value) => {
      guard(worksheet, "allowFormatColumns");
      worksheet.columns.resize(area.column, area.columns, pixels(value));
    },
  ),
  rowHeight: property(
    "1.2",
    ({ worksheet, area }) => shared(area.row, area.rows, (row) => worksheet.rows.size(row) * 0.75),
    ({ worksheet, area }, value) => {
      guard(worksheet, "allowFormatRows");
      worksheet.rows.resize(area.row, area.rows, pixels(value));
    },
  ),
  fill: link("1.1", (range) => rangeFill.of(range)),
  font: link("1.1", (range) => rangeFont.of(range)),
  borders: link("1.1", (range) => rangeBorderCollection.of(range)),
  protection: link("1.2", (range) => formatProtection.of(range)),
  autofitColumns: method("1.2", autofitColumns),
  autofitRows: method("1.2", ({ worksheet, area }) => {
    guard(worksheet, "allowFormatRows");
    worksheet.rows.reset(area.row, area.rows);
  }),
});

function pixels(points: unknown): number {
  return Math.round(size(points) / 0.75);
}

function shared(first: number, count: number, read: (index: number) => number): number | null {
  const value = read(first);
  for (let index = first + 1; index < Math.min(first + count, 100_000); index++)
    if (read(index) !== value) return null;
  return value;
}

/** Without a screen to measure on, a letter counts as 7 pixels and a Chinese character as two letters. */
function autofitColumns({ worksheet, area }: Reference): void {
  guard(worksheet, "allowFormatColumns");
  const used = usedArea(worksheet, true);
  const filled = used && intersection(area, used);
  if (!filled) return;
  const widths = new Map<number, number>();
  for (const { row, column } of cellsOf(filled)) {
    const text = displayText(worksheet.value(row, column), worksheet.formats.at(row, column).numberFormat);
    const letters = [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);
    widths.set(column, Math.max(widths.get(column) ?? 0, letters * 7 + 5));
  }
  for (const [column, width] of widths) if (width > 5) worksheet.columns.resize(column, 1, width);
}
