import type { Area } from "../../sheet/sheet";
import { bounding, overlaps } from "./area";

/** Widens an area until it cuts through no merged cell, as every selection does. */
export function wholeMerges(area: Area, merges: readonly Area[]): Area {
  const wider = merges.filter((merge) => overlaps(merge, area)).reduce(bounding, area);
  return wider.rows === area.rows && wider.columns === area.columns ? area : wholeMerges(wider, merges);
}
