import type { CellStyle } from "../workbook/view";

const fallback = `"Segoe UI", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`;

/** Gives the CSS font of a cell: its own, or where it is not installed the page's. */
export function cellFont({ bold, fontName, fontSize, italic }: CellStyle): string {
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${fontSize}pt/1.2 "${fontName}", ${fallback}`;
}
