import { type Area, holds } from "../sheet/area";

type Watch<Watcher> = { area: Area; watcher: Watcher };

/**
 * Finds who watches a cell. An area lies in the tiles of its own size class, four at most, so that a cell has to
 * be looked up in one tile for each size class in use, however many areas there are.
 */
export class Watchers<Watcher> {
  private readonly tiles = new Map<string, Set<Watch<Watcher>>>();
  private readonly classes = new Map<string, { tall: number; wide: number; count: number }>();

  /** Gives the function that ends the watch. */
  add(area: Area, watcher: Watcher): () => void {
    const watch = { area, watcher };
    const tall = sizeClass(area.rows);
    const wide = sizeClass(area.columns);
    const name = `${tall},${wide}`;
    const used = this.classes.get(name) ?? { tall, wide, count: 0 };
    used.count += 1;
    this.classes.set(name, used);
    const keys = tilesOf(area, tall, wide);
    for (const key of keys) this.tiles.set(key, (this.tiles.get(key) ?? new Set()).add(watch));
    return () => {
      used.count -= 1;
      if (used.count === 0) this.classes.delete(name);
      for (const key of keys) this.leave(key, watch);
    };
  }

  at(row: number, column: number): Watcher[] {
    const found: Watcher[] = [];
    for (const { tall, wide } of this.classes.values()) {
      for (const { area, watcher } of this.tiles.get(tileKey(tall, wide, row >> tall, column >> wide)) ??
        []) {
        if (holds(area, row, column)) found.push(watcher);
      }
    }
    return found;
  }

  private leave(key: string, watch: Watch<Watcher>): void {
    const tile = this.tiles.get(key);
    tile?.delete(watch);
    if (tile?.size === 0) this.tiles.delete(key);
  }
}

/** The power of two that the length fits in. */
function sizeClass(length: number): number {
  return Math.ceil(Math.log2(length));
}

function tilesOf(area: Area, tall: number, wide: number): string[] {
  const keys: string[] = [];
  for (let row = area.row >> tall; row <= (area.row + area.rows - 1) >> tall; row += 1) {
    for (let column = area.column >> wide; column <= (area.column + area.columns - 1) >> wide; column += 1) {
      keys.push(tileKey(tall, wide, row, column));
    }
  }
  return keys;
}

function tileKey(tall: number, wide: number, row: number, column: number): string {
  return `${tall},${wide},${row},${column}`;
}
