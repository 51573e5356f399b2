import { areaAddress } from "../../../sheet/address";
import type { Area } from "../../../sheet/area";
import { element } from "../xml";

/** Writes which areas are shown as one cell. */
export function mergeCellsXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  return element(
    "mergeCells",
    { count: merges.length },
    ...merges.map((area) => element("mergeCell", { ref: areaAddress(area) })),
  );
}
