import type { Area } from "../../sheet/area";
import type { Sheet } from "../../sheet/sheet";
import type { RangeFor } from "./rangeOf";

/** Merges cells; where each of several rows has the same columns merged, the rows go together. */
export function writeMerges(range: RangeFor, { merges }: Sheet): void {
  const groups: { area: Area; across: boolean }[] = [];
  for (const merge of merges) {
    const above = groups.find(
      ({ area, across }) =>
        across &&
        merge.rows === 1 &&
        area.column === merge.column &&
        area.columns === merge.columns &&
        area.row + area.rows === merge.row,
    );
    if (above) above.area.rows += 1;
    else groups.push({ area: { ...merge }, across: merge.rows === 1 });
  }
  for (const { area, across } of groups) range(area).merge(across && area.rows > 1);
}
