import { element, type Element } from "./html";

/** Writes maths as it is spoken in plain text, a line for each equation. */
export function formulaLines(text: string): Element {
  const lines = text.split("\n").map((line) => element("div", {}, line));
  return element("div", { class: "formula" }, lines);
}
