import { columnLetters, fixedAddress, fixedAreaAddress } from "../sheet/address";
import { spanning, type Area } from "../sheet/area";

/** Puts addresses in the place of the names in a template's formula; `row` is the row that it stands in. */
export function formulaText(formula: string, names: ReadonlyMap<string, Area>, row: number): string {
  return formula.replace(/\{([^{}]+)\}/g, (_, reference: string) => address(reference, names, row));
}

function address(reference: string, names: ReadonlyMap<string, Area>, row: number): string {
  const [, how, name] = /^(row|up):(.+)$/.exec(reference) ?? [];
  if (name !== undefined) {
    return `$${columnLetters(areaOf(name, names).column)}${row + (how === "up" ? 0 : 1)}`;
  }
  const [first, last] = reference.split("..");
  if (last !== undefined) return fixedAreaAddress(spanning(areaOf(first!, names), areaOf(last, names)));
  const [, column, number] = /^(.+)\.(\d+)$/.exec(reference) ?? [];
  if (column === undefined) return fixedAreaAddress(areaOf(reference, names));
  const area = areaOf(column, names);
  return fixedAddress(area.row + Number(number) - 1, area.column);
}

/** Gives the area of a name; a template that speaks of a name it does not have is wrong. */
export function areaOf(name: string, names: ReadonlyMap<string, Area>): Area {
  const area = names.get(name);
  if (area === undefined) throw new Error(`No cell is named ${name}`);
  return area;
}
