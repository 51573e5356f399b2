import { colorXml } from "../colorXml";
import { element } from "../xml";

/** Writes a thin line on all four sides, or no line where no colour is given. */
export function borderXml(color?: string): string {
  const side = (name: string): string =>
    color === undefined ? element(name) : element(name, { style: "thin" }, colorXml("color", color));
  return element("border", {}, ...["left", "right", "top", "bottom"].map(side), element("diagonal"));
}
