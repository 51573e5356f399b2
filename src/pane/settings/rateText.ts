/** Spells a rate as people read it: 0.2 as `20%`. */
export function rateText(rate: number): string {
  return `${Number((rate * 100).toPrecision(12))}%`;
}
