import { copied } from "../formula/rewrite";
import { isFormula, type CellContent, type Rows } from "./contents";
import type { Replacement } from "./replacement";

/**
 * Cells one below the other, or what one array fills. A text stands for the formula of the first cell, which the
 * cells below it copy; rows that hold a formula are those of an array.
 */
type Stored = [
  row: number,
  column: number,
  rows: number,
  columns: number,
  before: string | Rows,
  after: string | Rows,
];

/** Spells the formulas that were replaced in a sheet, and by what, as a text short enough to be kept in the workbook. */
export function replacedText(replaced: readonly Replacement[]): string {
  const runs: Replacement[][] = [];
  for (const each of [...replaced].sort((a, b) => a.area.column - b.area.column || a.area.row - b.area.row)) {
    const run = runs.at(-1);
    if (run && continues(run, each)) run.push(each);
    else runs.push([each]);
  }
  return JSON.stringify(runs.map(stored));
}

/** Reads such a text; gives nothing for any other. */
export function readReplaced(text: unknown): Replacement[] {
  if (typeof text !== "string") return [];
  try {
    return (JSON.parse(text) as Stored[]).flatMap(restored);
  } catch {
    return [];
  }
}

function continues(run: readonly Replacement[], next: Replacement): boolean {
  const first = run[0]!;
  return (
    isSingle(first) &&
    isSingle(next) &&
    next.area.column === first.area.column &&
    next.area.row === first.area.row + run.length &&
    isCopy(first.before, next.before, run.length) &&
    (isCopy(first.after, next.after, run.length) ||
      (!isFormula(contentOf(first.after)) && !isFormula(contentOf(next.after))))
  );
}

function isSingle({ area }: Replacement): boolean {
  return area.rows * area.columns === 1;
}

function contentOf(rows: Rows): CellContent {
  return rows[0]![0]!;
}

function isCopy(first: Rows, next: Rows, rows: number): boolean {
  const [formula, copy] = [contentOf(first), contentOf(next)];
  return isFormula(formula) && copied(formula, rows, 0) === copy;
}

function stored(run: readonly Replacement[]): Stored {
  const [{ area, before, after }] = run as [Replacement];
  if (run.length === 1 && !isSingle(run[0]!)) {
    return [area.row, area.column, area.rows, area.columns, before, after];
  }
  const formula = contentOf(after);
  const written = isFormula(formula) ? formula : run.map((each) => each.after[0]!);
  return [area.row, area.column, run.length, 1, String(contentOf(before)), written];
}

function restored([row, column, rows, columns, before, after]: Stored): Replacement[] {
  if (typeof before !== "string" && typeof after !== "string") {
    return [{ area: { row, column, rows, columns }, before, after }];
  }
  const contentAt = (of: string | Rows, down: number): Rows =>
    typeof of === "string" ? [[copied(of, down, 0)]] : [of[down]!];
  return Array.from({ length: rows }, (_, down) => ({
    area: { row: row + down, column, rows: 1, columns: 1 },
    before: contentAt(before, down),
    after: contentAt(after, down),
  }));
}
