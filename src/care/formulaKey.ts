import { tokens } from "../formula/tokens";

/**
 * Spells what a formula says so that two spellings of the same compare equal: Excel writes numbers and capitals its
 * own way, keeps blanks, and puts an `@` where a file did not say that a formula may spill.
 */
export function formulaKey(formula: string): string {
  try {
    return tokens(formula)
      .filter(({ text }) => text !== "@")
      .map(({ kind, text }) => {
        if (kind === "text") return text;
        return kind === "number" ? String(Number(text)) : text.toUpperCase();
      })
      .join(" ");
  } catch {
    return formula;
  }
}
