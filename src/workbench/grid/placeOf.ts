import type { Place } from "../workbook/view";
import { parseArea } from "./parseArea";

/** Gives the cell that a pointer is on; null where it is on none. */
export function placeOf(target: EventTarget): Place | null {
  const address = target instanceof Element && target.closest("[data-address]")?.getAttribute("data-address");
  return address ? parseArea(address) : null;
}
