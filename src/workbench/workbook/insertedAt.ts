/** Gives a list with an item put in at a place. */
export function insertedAt<T>(items: readonly T[], index: number, item: T): T[] {
  return [...items.slice(0, index), item, ...items.slice(index)];
}
