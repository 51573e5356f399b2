import { spanning, type Area } from "../sheet/area";
import type { SheetForm } from "./template";

/** Gives the name that the sheet has for a cell: that of its block, where it is in one. */
export function blockOf(name: string, { blocks = [] }: Pick<SheetForm, "blocks">): string {
  const block = name.replace(/\d+$/, "");
  return blocks.includes(block) ? block : name;
}

/** Gives the areas by the names that the sheet has for them. */
export function namesOfSheet(
  names: ReadonlyMap<string, Area>,
  form: Pick<SheetForm, "blocks">,
): Map<string, Area> {
  const known = new Map<string, Area>();
  for (const [name, area] of names) {
    const block = blockOf(name, form);
    known.set(block, spanning(known.get(block) ?? area, area));
  }
  return known;
}
