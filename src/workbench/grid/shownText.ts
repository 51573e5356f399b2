import type { CellView } from "../workbook/view";
import { cellFont } from "./cellFont";
import { textWidth } from "./textWidth";

/** Gives what a cell of a width shows: a number that does not fit loses decimals if it has no format, or becomes `###`. */
export function shownText(view: CellView, width: number): string {
  if (typeof view.value !== "number" || view.style.wrap) return view.text;
  const font = cellFont(view.style);
  const fits = (text: string) => textWidth(text, font) <= width - 4;
  if (fits(view.text)) return view.text;
  if (view.text === String(view.value)) {
    for (let decimals = 9; decimals >= 0; decimals--) {
      const shorter = String(Number(view.value.toFixed(decimals)));
      if (fits(shorter)) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor((width - 4) / textWidth("#", font))));
}
