import type { Scalar } from "../../formula/value";
import type { CellFormat } from "./cellFormat";
import { conditionalView } from "./conditionalView";
import { displayText } from "./displayText";
import { formatTextColor } from "./numberFormat";
import type { CellStyle, CellView } from "./view";
import type { Worksheet } from "./worksheet";

/** A cell as it is drawn, its conditional formats applied. */
export function cellView(sheet: Worksheet, row: number, column: number): CellView {
  const value = sheet.value(row, column);
  const own = sheet.formats.at(row, column);
  const conditional = conditionalView(sheet, row, column, value);
  const format = conditional ? { ...own, ...conditional.format } : own;
  return {
    text: conditional?.hidesText ? "" : displayText(value, format.numberFormat),
    value,
    style: styleOf(format, value),
    bar: conditional?.bar ?? null,
    spill: sheet.spill(row, column),
  };
}

function styleOf(format: CellFormat, value: Scalar): CellStyle {
  const { fontName, fontSize, bold, italic, fill, wrapText, indentLevel, locked } = format;
  const formatColor = typeof value === "number" ? formatTextColor(value, format.numberFormat) : null;
  return {
    fontName,
    fontSize,
    bold,
    italic,
    fill,
    locked,
    color: formatColor ?? format.color,
    wrap: wrapText,
    turned: format.textOrientation === 90,
    indent: indentLevel,
    align: alignment(format.horizontalAlignment, value),
    vertical:
      format.verticalAlignment === "Top"
        ? "top"
        : format.verticalAlignment === "Center"
          ? "center"
          : "bottom",
    borders: bordersOf(format),
  };
}

function alignment(horizontal: string, value: Scalar): CellStyle["align"] {
  if (horizontal === "Left" || horizontal === "Right" || horizontal === "Center") {
    return ({ Left: "left", Right: "right", Center: "center" } as const)[horizontal];
  }
  if (horizontal === "CenterAcrossSelection") return "center";
  return typeof value === "number"
    ? "right"
    : typeof value === "string" || value === null
      ? "left"
      : "center";
}

function bordersOf({ borders }: CellFormat): CellStyle["borders"] {
  const shown: CellStyle["borders"] = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const border = borders[side];
    if (border && border.style !== "None")
      shown[side] = { color: border.color, style: cssStyle(border.style) };
  }
  return shown;
}

function cssStyle(style: string): string {
  if (style === "Double") return "double";
  if (style === "Dot") return "dotted";
  return style.startsWith("Dash") || style === "SlantDashDot" ? "dashed" : "solid";
}
