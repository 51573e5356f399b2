import { element } from "../xml";

/** Writes an even fill in a colour `#RRGGBB`, as drawings spell it. */
export function solidFillXml(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1).toUpperCase() }));
}
