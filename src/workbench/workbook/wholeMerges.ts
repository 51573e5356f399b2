import { spanning, overlap, type Area } from "../../sheet/area";

/** Widens an area until it cuts through no merged cell, as every selection does. */
export function wholeMerges(area: Area, merges: readonly Area[]): Area {
  const wider = merges.filter((merge) => overlap(merge, area)).reduce(spanning, area);
  return wider.rows === area.rows && wider.columns === area.columns ? area : wholeMerges(wider, merges);
}
