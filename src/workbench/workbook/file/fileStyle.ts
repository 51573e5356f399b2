import type { CellStyle } from "hucre/xlsx";
import { type Border, type CellFormat, emptyFormat } from "../cellFormat";

type BorderStyle = NonNullable<CellStyle["border"]>;
type LineStyle = NonNullable<BorderStyle["top"]>["style"];
type Alignment = NonNullable<CellStyle["alignment"]>;

const lineStyles: Readonly<Record<string, LineStyle>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
const heavyLines: Readonly<Record<string, LineStyle>> = {
  Hairline: "hair",
  Medium: "medium",
  Thick: "thick",
};
const horizontals: Readonly<Record<string, Alignment["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const verticals: Readonly<Record<string, Alignment["vertical"]>> = {
  Top: "top",
  Center: "center",
  Justify: "justify",
  Distributed: "distributed",
};

/** Gives a cell's format as the file library has it. */
export function fileStyle(format: CellFormat): CellStyle {
  return {
    numFmt: format.numberFormat,
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      strikethrough: format.strikethrough,
      color: { rgb: digits(format.color) },
      ...(format.underline === "None"
        ? {}
        : { underline: format.underline === "Double" ? "double" : "single" }),
    },
    ...(format.fill === null ? {} : { fill: solidFill(format.fill) }),
    alignment: {
      horizontal: horizontals[format.horizontalAlignment] ?? "general",
      vertical: verticals[format.verticalAlignment] ?? "bottom",
      wrapText: format.wrapText,
      shrinkToFit: format.shrinkToFit,
      indent: format.indentLevel,
      textRotation: format.textOrientation,
    },
    border: fileBorders(format.borders),
    protection: { locked: format.locked, hidden: format.formulaHidden },
  };
}

/** Gives a cell's format from the file library's. */
export function formatOf(style: CellStyle | undefined): CellFormat {
  if (!style) return emptyFormat;
  const { font, fill, alignment, border, protection, numFmt } = style;
  const ground = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.rgb : undefined;
  return {
    ...emptyFormat,
    numberFormat: numFmt ?? "General",
    fontName: font?.name ?? emptyFormat.fontName,
    fontSize: font?.size ?? emptyFormat.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    strikethrough: font?.strikethrough ?? false,
    underline: font?.underline ? (font.underline === "double" ? "Double" : "Single") : "None",
    color: color(font?.color?.rgb) ?? "#000000",
    fill: color(ground),
    horizontalAlignment: word(horizontals, alignment?.horizontal) ?? "General",
    verticalAlignment: word(verticals, alignment?.vertical) ?? "Bottom",
    wrapText: alignment?.wrapText ?? false,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    indentLevel: alignment?.indent ?? 0,
    textOrientation: alignment?.textRotation ?? 0,
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
    borders: Object.fromEntries(
      (["top", "bottom", "left", "right"] as const).flatMap((side) => {
        const line = border?.[side];
        return line ? [[side, lineOf(line.style, color(line.color?.rgb))]] : [];
      }),
    ),
  };
}

/** Gives the six digits of a colour. */
export function digits(color: string): string {
  return color.replace("#", "");
}

/** A ground of one colour. */
export function solidFill(color: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb: digits(color) } };
}

/** Gives lines as the file library has them. */
export function fileBorders(borders: CellFormat["borders"]): BorderStyle {
  return Object.fromEntries(
    (["top", "bottom", "left", "right"] as const).flatMap((side) => {
      const border = borders[side];
      return border && border.style !== "None" ? [[side, fileLine(border)]] : [];
    }),
  );
}

function fileLine({ style, weight, color }: Border) {
  const line = style === "Continuous" ? (heavyLines[weight] ?? "thin") : (lineStyles[style] ?? "thin");
  return { style: line, color: { rgb: digits(color) } };
}

function lineOf(style: LineStyle, lineColor: string | null): Border {
  const heavy = word(heavyLines, style);
  return {
    style: heavy ? "Continuous" : (word(lineStyles, style) ?? "Continuous"),
    weight: heavy ?? "Thin",
    color: lineColor ?? "#000000",
  };
}

function word<Value>(words: Readonly<Record<string, Value>>, value: Value): string | null {
  return Object.entries(words).find(([, known]) => known === value)?.[0] ?? null;
}

/** A file may write the opacity in front of the colour. */
function color(rgb: string | undefined): string | null {
  return rgb === undefined ? null : `#${rgb.slice(-6).toUpperCase()}`;
}
