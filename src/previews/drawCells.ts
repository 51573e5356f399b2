import { formats, styles, type Look } from "../sheet/styles";
import type { Cell, Sheet } from "../sheet/sheet";
import { holds } from "../sheet/area";
import type { Box, Grid } from "./grid";
import type { Shapes } from "./shapes";

/** What a cell shows; "" and null are nothing. */
export type Shown = (cell: Cell) => string | number | boolean | null;

/** Draws the looks of cells and, in the place of what stands in them, bars as long as it is. */
export function drawCells(
  sheet: Sheet,
  grid: Grid,
  shapes: { grounds: Shapes; inks: Shapes },
  shown: Shown,
): void {
  for (const cell of sheet.cells) {
    const look: Look = styles[cell.style];
    const own = grid.boxOf({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
    if (own.width === 0) continue;
    if (look.fill) shapes.grounds.fill(look.fill, own);
    if (look.border) shapes.grounds.frame(look.border, own);
    const merged = sheet.merges.find((area) => holds(area, cell.row, cell.column));
    const box = merged ? grid.boxOf(merged) : roomOf(own, look, grid);
    const value = shown(cell);
    if (isSeen(cell, value)) shapes.inks.fill(look.color ?? "#1F2933", inkBox(box, look, value));
  }
}

/** A text without a ground of its own runs on over the cells beside it. */
function roomOf(own: Box, look: Look, grid: Grid): Box {
  return look.fill ? own : { ...own, width: grid.width - own.x };
}

function isSeen({ format }: Cell, value: ReturnType<Shown>): value is string | number | boolean {
  if (value === null || value === "") return false;
  return !(value === 0 && format !== undefined && formats[format].endsWith(";"));
}

function inkBox(box: Box, look: Look, value: string | number | boolean): Box {
  const size = ((look.size ?? 10) * 4) / 3;
  const room = box.width - 10;
  const width = Math.min(room, typeof value === "number" ? size * 2.4 : textLength(String(value)) * size);
  const align = look.align ?? (typeof value === "number" ? "right" : "left");
  const spare = { left: 5, center: (box.width - width) / 2, right: box.width - width - 5 }[align];
  const height = size * 0.55;
  const y = look.vertical === "top" ? box.y + 6 : box.y + (box.height - height) / 2;
  return { x: box.x + spare, y, width, height };
}

/** In widths of the type: a Chinese character takes one, a Latin letter about half. */
function textLength(text: string): number {
  return [...text].reduce((length, letter) => length + (letter > "\u2e7f" ? 1 : 0.5), 0);
}
