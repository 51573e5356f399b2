import type { Language } from "../locales/language";

/** Gives items as a language lists them: `A, B, and C` or `A、B和C`. */
export function listOf(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(items);
}
