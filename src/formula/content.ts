import type { Definition } from "./definitions";
import { parse } from "./parse";
import type { Scalar } from "./value";

/** What is put into a cell: a text that begins with `=` is a formula unless it comes as `{ text }`. */
export type Content = Scalar | { text: string };

/** The content as it is kept. */
export type Entry = { value: Scalar } | Definition;

/** Throws a FormulaSyntaxError for a formula that cannot be read. */
export function entryOf(content: Content): Entry {
  if (typeof content === "string" && content.startsWith("=") && content.length > 1) {
    return { formula: content, expression: parse(content) };
  }
  return { value: isText(content) ? content.text : content };
}

function isText(content: Content): content is { text: string } {
  return typeof content === "object" && content !== null && "text" in content;
}
