import type { Column } from "../../../sheet/sheet";
import { element } from "../xml";

/** Pixels of the widest digit in the default font: Calibri and Microsoft YaHei agree at 10 points. */
const digit = 7;

/** Pixels that Excel adds to each column: two on each side of the text and one for the grid line. */
const padding = 5;

/** Writes the widths of the columns. The file's width counts the padding, the width that people see does not. */
export function colsXml(columns: readonly Column[]): string {
  if (columns.length === 0) return "";
  return element(
    "cols",
    {},
    ...columns.map(({ width, hidden }, index) =>
      element("col", {
        min: index + 1,
        max: index + 1,
        width: storedWidth(width),
        customWidth: true,
        hidden,
      }),
    ),
  );
}

/** ECMA-376 part 1, 18.3.1.13: cut off at whole 256ths of a digit. */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * digit + padding) / digit) * 256) / 256;
}
