import type { CSSProperties } from "react";
import type { CellStyle } from "../workbook/view";
import { cellFont } from "./cellFont";
import type { Theme } from "../theme";
import { shade } from "./shade";
import type { Reach } from "./textReach";

const placing = {
  left: "flex-start",
  center: "center",
  right: "flex-end",
  top: "flex-start",
  bottom: "flex-end",
} as const;

/** Gives the look of a cell's text. */
export function textLook(style: CellStyle, theme: Theme, reach: Reach | null): CSSProperties {
  return {
    alignItems: placing[style.vertical],
    background: reach?.bare ? "var(--paper)" : undefined,
    color: shade(style.color, theme),
    font: cellFont(style),
    justifyContent: placing[style.align],
    left: -(reach?.left ?? 0),
    right: -(reach?.right ?? 0),
    paddingLeft: style.align === "right" ? 3 : 3 + style.indent * 9,
    paddingRight: style.align === "right" ? 3 + style.indent * 9 : 3,
    textAlign: style.align,
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    ...(style.turned && { writingMode: "vertical-rl", transform: "rotate(180deg)" }),
  };
}

/** Gives the look of a cell's borders. */
export function borderLook({ borders }: CellStyle, theme: Theme): CSSProperties {
  return {
    borderTop: borderLine(borders.top, theme),
    borderRight: borderLine(borders.right, theme),
    borderBottom: borderLine(borders.bottom, theme),
    borderLeft: borderLine(borders.left, theme),
  };
}

type Border = CellStyle["borders"]["top"];

function borderLine(border: Border, theme: Theme): string | undefined {
  return border && `${lineOf(border.style)} ${shade(border.color, theme)}`;
}

/** Reads Excel's names of lines, such as `Continuous`, `Medium`, `DashDot` or `Double`. */
function lineOf(style: string): string {
  if (/double/i.test(style)) return "3px double";
  if (/dash/i.test(style)) return "1px dashed";
  if (/dot|hair/i.test(style)) return "1px dotted";
  return /medium|thick/i.test(style) ? "2px solid" : "1px solid";
}
