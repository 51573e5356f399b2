import { answerText } from "../locales/refusals/index";
import type { Explanation } from "./explanation";
import type { Writing } from "./writing";

/** Explains a figure that a formula only repeats. */
export function givenFigure(
  writing: Writing,
  figure: "quota" | "achieved" | "target",
  value: number,
): Explanation {
  const result = writing.number(value);
  const name = answerText(writing.language, `label.${figure}`);
  return { result, sentence: writing.text("given", { name, value: result }), terms: [], notes: [] };
}
