import type { Language } from "../locales/language";

const smallest = 1e-6;
const largest = 1e15;

/**
 * Writes a number with thousands separators and the decimals that matter: six significant digits, two decimals where
 * that is more, and of these only as many as are not noise of binary fractions.
 */
export function numberText(language: Language, value: number): string {
  const shown = Number(value.toPrecision(15)) + 0;
  const size = Math.abs(shown);
  const isFar = size !== 0 && (size < smallest || size >= largest);
  const format = new Intl.NumberFormat(
    language,
    isFar
      ? { notation: "scientific", maximumSignificantDigits: 6 }
      : { maximumFractionDigits: size === 0 ? 0 : Math.max(2, 5 - Math.floor(Math.log10(size))) },
  );
  return format.format(shown).replace(/^-/, "−");
}
