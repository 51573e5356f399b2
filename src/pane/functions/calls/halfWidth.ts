/**
 * Gives a text with the full-width characters of an input method, and the minus sign of typography, as formulas know
 * them; what is quoted stays.
 */
export function halfWidth(text: string): string {
  return text.replace(/"[^"]*"|'[^']*'|[^"']+/g, (part) =>
    /^["']/.test(part) ? part : part.normalize("NFKC").replaceAll("−", "-"),
  );
}
