import { element } from "./xml";

/** Writes a colour `#RRGGBB` as an element of that name, opaque. */
export function colorXml(name: string, color: string): string {
  return element(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}
