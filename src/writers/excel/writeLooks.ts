import { columnLetters } from "../../sheet/address";
import type { Language } from "../../locales/language";
import type { Sheet } from "../../sheet/sheet";
import type { Area } from "../../sheet/area";
import { defaultFontSize, fontFor, styles, turnFor, type Look, type StyleName } from "../../sheet/styles";
import { blocksBy, joinedAddresses } from "./blocks";

/** Writes how the sheet looks: one font for all, one go for all cells of a style, sizes. */
export function writeLooks(worksheet: Excel.Worksheet, sheet: Sheet): void {
  const all = worksheet.getRange().format;
  all.font.name = fontFor[sheet.identity.language];
  all.font.size = defaultFontSize;
  all.verticalAlignment = "Center";

  for (const [style, areas] of blocksBy(sheet.cells, ({ style }) => style)) {
    for (const address of joinedAddresses(areas))
      writeLook(formatOf(worksheet, address), lookOf(style), sheet.identity.language);
  }
  for (const [color, areas] of blocksBy(sheet.cells, ({ style }) => lookOf(style).border)) {
    writeBorders(worksheet, areas, color);
  }
  writeSizes(worksheet, sheet);
}

function lookOf(style: StyleName): Look {
  return styles[style];
}

/** Excel refuses inner lines where there is nothing inside, so areas of one shape go together. */
function writeBorders(worksheet: Excel.Worksheet, areas: readonly Area[], color: string): void {
  for (const [inner, alike] of grouped(areas)) {
    for (const address of joinedAddresses(alike)) {
      const format = formatOf(worksheet, address);
      for (const edge of [...edges, ...inner]) {
        const line = format.borders.getItem(edge);
        line.style = "Continuous";
        line.color = color;
      }
    }
  }
}

/** One area is a range, several are range areas; both have the same format. */
function formatOf(worksheet: Excel.Worksheet, address: string): Excel.RangeFormat {
  return address.includes(",") ? worksheet.getRanges(address).format : worksheet.getRange(address).format;
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const innerEdges = {
  cell: [],
  row: ["InsideVertical"],
  column: ["InsideHorizontal"],
  block: ["InsideHorizontal", "InsideVertical"],
} as const;

type InnerEdges = (typeof innerEdges)[keyof typeof innerEdges];

function grouped(areas: readonly Area[]): Map<InnerEdges, Area[]> {
  const groups = new Map<InnerEdges, Area[]>();
  for (const area of areas) {
    const shape = area.rows > 1 ? (area.columns > 1 ? "block" : "column") : area.columns > 1 ? "row" : "cell";
    groups.set(innerEdges[shape], [...(groups.get(innerEdges[shape]) ?? []), area]);
  }
  return groups;
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

function writeLook(format: Excel.RangeFormat, look: Look, language: Language): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.align !== undefined) format.horizontalAlignment = alignments[look.align];
  if (look.vertical === "top") format.verticalAlignment = "Top";
  if (look.wrap) format.wrapText = true;
  if (look.turned) format.textOrientation = turnFor[language];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.input) format.protection.locked = false;
}

/** Office.js counts a column's width in points; a character of Excel's default font is 7 pixels, padded by 5. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function writeSizes(worksheet: Excel.Worksheet, sheet: Sheet): void {
  sheet.columns.forEach(({ width, hidden }, column) => {
    const letters = columnLetters(column);
    const range = worksheet.getRange(`${letters}:${letters}`);
    range.format.columnWidth = pointsOf(width);
    if (hidden) range.columnHidden = true;
  });
  for (const [first, last, height] of sameHeights(sheet.rowHeights)) {
    worksheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = height;
  }
}

function sameHeights(heights: ReadonlyMap<number, number>): [number, number, number][] {
  const runs: [number, number, number][] = [];
  for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1 && last[2] === height) last[1] = row;
    else runs.push([row, row, height]);
  }
  return runs;
}
