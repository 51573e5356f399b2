const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** Gives a number of a chart's axis as text. */
export function tickText(value: number): string {
  return numbers.format(value);
}
