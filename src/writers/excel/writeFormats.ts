import type { Sheet } from "../../sheet/sheet";
import { formats } from "../../sheet/styles";
import { blocksBy } from "./blocks";
import type { RangeFor } from "./rangeOf";

/** Writes how numbers are shown; a text is read by the format that its cell has when it is written. */
export function writeFormats(range: RangeFor, { cells }: Sheet): void {
  for (const [format, areas] of blocksBy(cells, ({ format }) => format)) {
    for (const area of areas) {
      // Excel takes one value for all cells of a range; its types know only one for each.
      Object.assign(range(area), { numberFormat: formats[format] });
    }
  }
}
