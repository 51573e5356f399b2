import type { CellView, WorksheetView } from "../workbook/view";
import { holds } from "../../sheet/area";
import { sizeOf, type Axis } from "./axis";
import { cellFont } from "./cellFont";
import { textWidth } from "./textWidth";

/** How far a text reaches over empty neighbours, in pixels; `bare` where none of them has a fill. */
export type Reach = { left: number; right: number; bare: boolean };

const padding = 6;

/** Gives how far the text of a cell reaches beyond it, or null when it fits or may not. */
export function textReach(
  sheet: WorksheetView,
  columns: Axis,
  row: number,
  column: number,
  view: CellView,
): Reach | null {
  const { align, indent, wrap } = view.style;
  if (typeof view.value !== "string" || view.text === "" || wrap) return null;
  const missing = textWidth(view.text, cellFont(view.style)) + padding + indent * 9 - sizeOf(columns, column);
  if (missing <= 0) return null;
  const reach: Reach = { left: 0, right: 0, bare: true };
  const half = align === "center" ? missing / 2 : missing;
  if (align !== "right") reach.right = roomBeside(1, half);
  if (align !== "left") reach.left = roomBeside(-1, half);
  return reach.left + reach.right > 0 ? reach : null;

  function roomBeside(step: 1 | -1, wanted: number): number {
    let room = 0;
    for (let next = column + step; next >= 0 && next < columns.count && room < wanted; next += step) {
      const neighbour = sheet.cell(row, next);
      if (neighbour.value !== null || sheet.merges.some((merge) => holds(merge, row, next))) break;
      reach.bare &&= neighbour.style.fill === null;
      room += sizeOf(columns, next);
    }
    return room;
  }
}
