import type { Area } from "../sheet/area";
import type { Cell, Sheet } from "../sheet/sheet";

/** A sheet that another one adds up. */
export type Source = { sheet: string; names: ReadonlyMap<string, Area>; cells: readonly Cell[] };

/** Gives a sheet as one that another one adds up. */
export function sourceOf({ name, names, cells }: Sheet): Source {
  return { sheet: name, names: new Map(names.map((each) => [each.name, each.area])), cells };
}
