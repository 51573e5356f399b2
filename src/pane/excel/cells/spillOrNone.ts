import { knowsSpills } from "../knowsSpills";
import { placed } from "./areaIn";

/**
 * Asks about spilled arrays; the answer, with its place, is there after the next sync. An Excel without them is not
 * asked: nothing spills in it.
 */
export function spillOrNone(ask: () => Excel.Range): () => Excel.Range | null {
  if (!knowsSpills()) return () => null;
  const range = placed(ask());
  return () => (range.isNullObject ? null : range);
}
