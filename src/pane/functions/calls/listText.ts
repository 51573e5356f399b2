import { halfWidth } from "./halfWidth";

/** Gives a text in which numbers may be listed in half width; a comma of Chinese stands only ever between them. */
export function listText(typed: string): string {
  return halfWidth(typed.replaceAll("，", "、"));
}
