import { element } from "../xml";

/** Writes a setting of a chart: an element with its value as `val`. */
export function valueXml(name: string, val: string | number | boolean): string {
  return element(`c:${name}`, { val });
}
