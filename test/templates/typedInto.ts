import type { Scalar } from "../../src/formula/value";
import type { Cell, Sheet } from "../../src/sheet/sheet";
import { calculatedValues } from "../../src/writers/xlsx/calculatedValues";

type Entry = string | number | null;

/** Gives the sheet as it is after people typed into named cells, from the first cell of each name; null empties a cell. */
export function typedInto(sheet: Sheet, entries: Readonly<Record<string, readonly Entry[]>>): Sheet {
  const typed = new Map<string, Entry>();
  for (const [name, values] of Object.entries(entries)) {
    const area = areaOf(sheet, name);
    values.forEach((value, index) => {
      if (index >= area.rows) throw new Error(`${name} has no cell ${index + 1}`);
      typed.set(`${area.row + index},${area.column}`, value);
    });
  }
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => withEntry(cell, typed.get(`${cell.row},${cell.column}`))),
  };
}

function withEntry(cell: Cell, entry: Entry | undefined): Cell {
  if (entry === undefined) return cell;
  const { content: _, ...empty } = cell;
  if (entry === null) return empty;
  return { ...empty, content: typeof entry === "number" ? { number: entry } : { text: entry } };
}

/** Calculates a sheet by its plain formulas and gives the values of a name, from its first cell to its last. */
export function calculatedBy(sheet: Sheet): (name: string) => Scalar[] {
  const values = calculatedValues([sheet]);
  return (name) => {
    const { row, rows, column } = areaOf(sheet, name);
    return Array.from({ length: rows }, (_, index) => values(0, row + index, column) ?? null);
  };
}

function areaOf({ names }: Sheet, name: string) {
  const found = names.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No cell is named ${name}`);
  return found.area;
}
