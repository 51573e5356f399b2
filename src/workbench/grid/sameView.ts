import type { CellView } from "../workbook/view";

/** Says whether two cells look the same, so that only what changed is drawn again. */
export function sameView(one: CellView, other: CellView): boolean {
  return (
    one === other ||
    (one.text === other.text &&
      Object.is(one.value, other.value) &&
      one.bar?.share === other.bar?.share &&
      one.bar?.color === other.bar?.color &&
      (one.style === other.style || JSON.stringify(one.style) === JSON.stringify(other.style)))
  );
}
