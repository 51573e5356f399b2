/**
 * Spells a text so that Excel keeps it as it is. Excel reads what an add-in writes as if it were typed: `=1+1`
 * would become a formula and `1-2` a date. A leading apostrophe, which Excel does not show, keeps it a text.
 */
export function typedText(text: string): string {
  return /^\p{L}[^\d]*$/u.test(text) && !/^(true|false)$/i.test(text) ? text : text === "" ? "" : `'${text}`;
}
