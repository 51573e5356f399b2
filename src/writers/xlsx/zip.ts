import { strToU8, zipSync } from "fflate";
import type { Part } from "./part";

/** The first day that a zip file can name, in every time zone, so that the same parts give the same bytes. */
const modified = new Date(1980, 0, 1);

/** Packs parts into one zip file, in the order given. */
export function zip(parts: readonly Part[]): Uint8Array {
  return zipSync(Object.fromEntries(parts.map(({ path, xml }) => [path, strToU8(xml)])), { mtime: modified });
}
