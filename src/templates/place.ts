import { columnNumber } from "../sheet/address";
import type { Area } from "../sheet/area";
import type { CellSpec, Row } from "./template";

/** A cell of the template at its place in the sheet. */
export type PlacedCell = {
  spec: CellSpec;
  area: Area;
  /** Counts the cells of its name. */
  index: number;
  /** Counts the times that its row is repeated. */
  time: number;
};

export type Placement = {
  cells: readonly PlacedCell[];
  /** The area of each name, from its first cell to its last. */
  names: ReadonlyMap<string, Area>;
  heights: ReadonlyMap<number, number>;
  /** How many rows the sheet has. */
  rows: number;
};

export const defaultRowHeight = 18;

/** Lays a template's rows one below the other, the repeated ones as often as `repeats` says. */
export function place(rows: readonly Row[], repeats: Readonly<Record<string, number>>): Placement {
  const cells: PlacedCell[] = [];
  const names = new Map<string, Area>();
  const heights = new Map<number, number>();
  let at = 0;
  for (const row of rows) {
    const times = row.repeat === undefined ? 1 : (repeats[row.repeat] ?? 1);
    for (let time = 0; time < times; time += 1, at += 1) {
      heights.set(at, row.height ?? defaultRowHeight);
      for (const spec of row.cells) cells.push({ ...placeCell(spec, at, names), time });
    }
  }
  return { cells, names, heights, rows: at };
}

function placeCell(spec: CellSpec, row: number, names: Map<string, Area>): Omit<PlacedCell, "time"> {
  const area = { row, column: columnNumber(spec.at), rows: spec.tall ?? 1, columns: spec.wide ?? 1 };
  if (spec.name === undefined) return { spec, area, index: 0 };
  const known = names.get(spec.name);
  if (known === undefined) {
    names.set(spec.name, { ...area, rows: 1, columns: 1 });
    return { spec, area, index: 0 };
  }
  if (known.column !== area.column || known.row + known.rows !== row) {
    throw new Error(`Cells named ${spec.name} do not lie one below the other`);
  }
  names.set(spec.name, { ...known, rows: known.rows + 1 });
  return { spec, area, index: known.rows };
}
