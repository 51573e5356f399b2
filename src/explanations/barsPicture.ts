import type { Bar, Picture } from "./explanation";

const mostBars = 24;

/** Pictures values side by side; nothing for a single one, or for so many that they would be lines. */
export function barsPicture(bars: readonly Bar[]): { picture?: Picture } {
  return bars.length > 1 && bars.length <= mostBars ? { picture: { kind: "bars", bars } } : {};
}
