/**
 * Whether Excel would take a text for something else when its cell is edited: a formula, or a leading apostrophe
 * for its own sign that a text follows. Such a cell gets a format of its own with `quotePrefix`.
 */
export function looksTyped(text: string): boolean {
  return /^[=+\-@']/.test(text);
}
