/** A list that holds each item once. */
export class Distinct {
  readonly #places = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const item of first) this.place(item);
  }

  get items(): string[] {
    return [...this.#places.keys()];
  }

  /** Gives the item's place, at the end if it is new. */
  place(item: string): number {
    const place = this.#places.get(item) ?? this.#places.size;
    this.#places.set(item, place);
    return place;
  }
}
