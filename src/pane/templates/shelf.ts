import { templateHeads } from "../../templates/heads";
import { recall, remember } from "../remembered";

/** What the person put within reach: templates by their ids, the latest first. */
export type Shelf = { favourites: readonly string[]; lastUsed: readonly string[] };

const lastUsedShown = 3;

/** Gives the shelf of the last time; templates that are unknown here are left out. */
export function recallShelf(): Shelf {
  const kept = recall("shelf");
  const known = (name: keyof Shelf): readonly string[] => {
    const ids: unknown =
      kept !== null && typeof kept === "object" && name in kept && kept[name as keyof typeof kept];
    return Array.isArray(ids) ? ids.filter((id) => templateHeads.some((head) => head.id === id)) : [];
  };
  return { favourites: known("favourites"), lastUsed: known("lastUsed") };
}

/** Keeps the shelf for the next time. */
export function rememberShelf(shelf: Shelf): void {
  remember("shelf", shelf);
}

/** Puts a template among the favourites, or takes it from there. */
export function withFavourite(shelf: Shelf, id: string, favourite: boolean): Shelf {
  const others = shelf.favourites.filter((each) => each !== id);
  return { ...shelf, favourites: favourite ? [id, ...others] : others };
}

/** Notes that a template was just used. */
export function withUsed(shelf: Shelf, id: string): Shelf {
  const others = shelf.lastUsed.filter((each) => each !== id);
  return { ...shelf, lastUsed: [id, ...others].slice(0, lastUsedShown) };
}
