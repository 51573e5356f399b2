const mostTerms = 12;

/**
 * Writes the terms of a sum with their signs. Of more than twelve the blank ones are left out, and what is still too
 * much stands together as one.
 */
export function sumText<Item>(
  items: readonly Item[],
  {
    valueOf,
    textOf,
    restOf,
  }: {
    valueOf(item: Item): number;
    textOf(item: Item): string;
    restOf(value: number, count: number): string;
  },
): string {
  const counted = items.length > mostTerms ? items.filter((item) => valueOf(item) !== 0) : items;
  const written = counted.length > mostTerms ? counted.slice(0, mostTerms - 1) : counted;
  const others = counted.slice(written.length);
  const terms = written.map(textOf);
  if (others.length > 0) {
    const rest = others.reduce((sum, item) => sum + valueOf(item), 0);
    terms.push(restOf(rest, others.length));
  }
  return terms.length === 0 ? "0" : terms.reduce(joined);
}

function joined(before: string, term: string): string {
  return term.startsWith("−") ? `${before} − ${term.slice(1)}` : `${before} + ${term}`;
}
