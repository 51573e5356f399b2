import type { Written } from "../../cells";

/** Queues that a cell gets back what stood in it before a formula was written. */
export function typeBack(range: Excel.Range, { content, numberFormat }: Written["before"]): void {
  if (content === "") range.clear("Contents");
  range.numberFormat = [[numberFormat]];
  if (content !== "") range.formulas = [[content]];
}
