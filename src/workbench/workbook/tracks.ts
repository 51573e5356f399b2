/** The sizes of a sheet's columns or rows, in pixels. */
export class Tracks {
  readonly #own = new Map<number, number>();
  readonly #hidden = new Set<number>();

  constructor(
    readonly count: number,
    public standard: number,
  ) {}

  /** The size that a track takes on the screen: 0 when it is hidden. */
  shown(index: number): number {
    return this.#hidden.has(index) ? 0 : this.size(index);
  }

  /** The size that a track has, or would have if it were not hidden. */
  size(index: number): number {
    return this.#own.get(index) ?? this.standard;
  }

  isHidden(index: number): boolean {
    return this.#hidden.has(index);
  }

  resize(first: number, count: number, pixels: number): void {
    for (let index = first; index < first + count; index++) this.#own.set(index, pixels);
  }

  /** Gives the standard size back. */
  reset(first: number, count: number): void {
    for (let index = first; index < first + count; index++) this.#own.delete(index);
  }

  hide(first: number, count: number, hidden: boolean): void {
    for (let index = first; index < first + count; index++) {
      if (hidden) this.#hidden.add(index);
      else this.#hidden.delete(index);
    }
  }

  /** The pixels before a track. */
  before(index: number): number {
    let pixels = index * this.standard;
    for (const [own, size] of this.#own) if (own < index) pixels += size - this.standard;
    for (const hidden of this.#hidden) if (hidden < index) pixels -= this.size(hidden);
    return pixels;
  }

  /** The track at a distance from the first. */
  at(pixels: number): number {
    let rest = pixels;
    for (let index = 0; index < this.count; index++) {
      rest -= this.shown(index);
      if (rest < 0) return index;
    }
    return this.count - 1;
  }

  /** The tracks that differ from the standard. */
  *special(): Generator<{ index: number; size: number; hidden: boolean }> {
    for (const index of [...new Set([...this.#own.keys(), ...this.#hidden])].sort(
      (one, other) => one - other,
    )) {
      yield { index, size: this.size(index), hidden: this.#hidden.has(index) };
    }
  }
}
