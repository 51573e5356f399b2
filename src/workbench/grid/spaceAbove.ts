import type { CellStyle } from "../workbook/view";

const shares = { top: 0, center: 0.5, bottom: 1 } as const;

/** Gives the space, in pixels, above a single line of text in a cell of some height, as the cell's alignment asks. */
export function spaceAbove({ fontSize, vertical, wrap }: CellStyle, height: number): number {
  const line = fontSize * (4 / 3) * 1.2;
  return wrap ? 0 : Math.max(0, (height - line) * shares[vertical]);
}
