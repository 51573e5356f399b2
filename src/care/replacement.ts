import type { Area } from "../sheet/area";
import type { Rows } from "./contents";

/**
 * What stood in an area and what was written there: one cell, or all that a formula's array fills, of which only the
 * first cell has a formula. Exchanged, it is the way back.
 */
export type Replacement = { area: Area; before: Rows; after: Rows };

/** Gives the replacement that undoes another. */
export function reversed({ area, before, after }: Replacement): Replacement {
  return { area, before: after, after: before };
}
