import { element } from "../xml";
import { solidFillXml } from "./solidFillXml";

/** English Metric Units in a point. */
const point = 12700;

/** Writes a line in a colour `#RRGGBB`, so many points thick. */
export function lineXml(color: string, points: number): string {
  return element("a:ln", { w: Math.round(points * point) }, solidFillXml(color));
}

/** Writes that there is no line. */
export function noLineXml(): string {
  return element("a:ln", {}, element("a:noFill"));
}
