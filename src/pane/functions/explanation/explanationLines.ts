import type { Explanation } from "../../../explanations/explanation";

/** Gives an explanation as lines of plain text, to be pasted into a message. */
export function explanationLines({ notes, sentence, terms }: Explanation): string[] {
  const steps = terms.map(({ label, result, working }) =>
    working === "" || working === result ? `${label}: ${result}` : `${label}: ${working} = ${result}`,
  );
  return [sentence, "", ...steps, ...(notes.length > 0 ? ["", ...notes] : [])];
}
