import { areaAddress } from "../../sheet/address";
import type { Cell } from "../../sheet/sheet";
import type { Area } from "../../sheet/area";

/** Gathers the cells that share a trait into as few rectangles as reading order gives. */
export function blocksBy<Trait extends string>(
  cells: readonly Cell[],
  traitOf: (cell: Cell) => Trait | undefined,
): Map<Trait, Area[]> {
  const blocks = new Map<Trait, Area[]>();
  for (const [trait, run] of runsInRows(cells, traitOf)) {
    const areas = blocks.get(trait) ?? [];
    blocks.set(trait, areas);
    const above = areas.find((area) => touchesFromAbove(area, run));
    if (above) above.rows += 1;
    else areas.push(run);
  }
  return blocks;
}

function* runsInRows<Trait>(
  cells: readonly Cell[],
  traitOf: (cell: Cell) => Trait | undefined,
): Generator<[Trait, Area]> {
  let run: [Trait, Area] | undefined;
  for (const cell of cells) {
    const trait = traitOf(cell);
    const follows =
      run !== undefined &&
      run[0] === trait &&
      run[1].row === cell.row &&
      run[1].column + run[1].columns === cell.column;
    if (follows) {
      run![1].columns += 1;
      continue;
    }
    if (run) yield run;
    run =
      trait === undefined ? undefined : [trait, { row: cell.row, column: cell.column, rows: 1, columns: 1 }];
  }
  if (run) yield run;
}

function touchesFromAbove(area: Area, run: Area): boolean {
  return area.column === run.column && area.columns === run.columns && area.row + area.rows === run.row;
}

/** Excel takes addresses of many areas up to a length; longer ones go in several pieces. */
const longestAddress = 1000;

/** Gives the addresses of areas, joined by commas as far as Excel takes them in one piece. */
export function joinedAddresses(areas: readonly Area[]): string[] {
  const pieces: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = pieces.at(-1);
    if (last === undefined || last.length + address.length >= longestAddress) pieces.push(address);
    else pieces[pieces.length - 1] = `${last},${address}`;
  }
  return pieces;
}
