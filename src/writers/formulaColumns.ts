import { copied } from "../formula/rewrite";
import type { Area } from "../sheet/area";
import type { Cell } from "../sheet/sheet";

/** Cells one below the other, each with the formula of the first as it reads when it is copied down. */
export type FormulaColumn = { area: Area; formulas: string[] };

/** Gathers the formulas of cells in reading order into columns; a formula like no other is a column of one. */
export function formulaColumns(cells: readonly Cell[]): FormulaColumn[] {
  const columns: FormulaColumn[] = [];
  const open = new Map<number, FormulaColumn & { below: (rows: number) => string }>();
  for (const { row, column, content } of cells) {
    if (content === undefined || !("formula" in content)) continue;
    const { formula } = content;
    const above = open.get(column);
    if (above && above.area.row + above.area.rows === row && above.below(above.area.rows) === formula) {
      above.area.rows += 1;
      above.formulas.push(formula);
      continue;
    }
    const begun = { area: { row, column, rows: 1, columns: 1 }, formulas: [formula] };
    columns.push(begun);
    open.set(column, { ...begun, below: copiedDown(formula) });
  }
  return columns;
}

/** Gives how a formula reads some rows further down; which of its numbers move is found once. */
function copiedDown(formula: string): (rows: number) => string {
  const [here, below] = [formula, copied(formula, 1, 0)].map((text) => text.split(/(\d+)/));
  return (rows) =>
    here!.map((piece, place) => (piece === below![place] ? piece : String(Number(piece) + rows))).join("");
}
