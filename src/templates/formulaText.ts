import { columnLetters, fixedAreaAddress, quotedSheetName } from "../sheet/address";
import { spanning, type Area } from "../sheet/area";
import type { Source } from "./source";

/** Where a formula stands: its row, what is named on its sheet, and the other sheet that it may speak of. */
export type FormulaPlace = { row: number; names: ReadonlyMap<string, Area>; source?: Source | undefined };

/** Puts addresses in the place of the names in a template's formula. */
export function formulaText(formula: string, place: FormulaPlace): string {
  return formula.replace(/\{([^{}]+)\}/g, (_, reference: string) => address(reference, place));
}

function address(reference: string, { row, names, source }: FormulaPlace): string {
  if (reference.startsWith("sheet:")) {
    if (source === undefined) throw new Error(`There is no sheet for ${reference}`);
    const there = address(reference.slice("sheet:".length), { row, names: source.names });
    return `${quotedSheetName(source.sheet)}!${there}`;
  }
  const [, how, name] = /^(row|up|along):(.+)$/.exec(reference) ?? [];
  if (name !== undefined) {
    const letters = columnLetters(areaOf(name, names).column);
    return `${how === "along" ? "" : "$"}${letters}${row + (how === "up" ? 0 : 1)}`;
  }
  const [first, last] = reference.split("..");
  if (last !== undefined) return fixedAreaAddress(spanning(areaOf(first!, names), areaOf(last, names)));
  return fixedAreaAddress(cellsOfName(reference, names));
}

/** Gives the area of a name, or of the one of its cells that its number counts: `stageName.2` is the second. */
export function cellsOfName(reference: string, names: ReadonlyMap<string, Area>): Area {
  const [, column, number] = /^(.+)\.(\d+)$/.exec(reference) ?? [];
  if (column === undefined) return areaOf(reference, names);
  const area = areaOf(column, names);
  return { row: area.row + Number(number) - 1, column: area.column, rows: 1, columns: 1 };
}

/** Gives the area of a name; a template that speaks of a name it does not have is wrong. */
export function areaOf(name: string, names: ReadonlyMap<string, Area>): Area {
  const area = names.get(name);
  if (area === undefined) throw new Error(`No cell is named ${name}`);
  return area;
}
