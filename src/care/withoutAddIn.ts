import { holds, type Area } from "../sheet/area";
import type { Sheet } from "../sheet/sheet";
import { isFormula, valueAt, type CellContent, type Contents, type Rows } from "./contents";
import type { Replacement } from "./replacement";
import { isSalesFormula } from "./salesFormula";
import { sameContent } from "./sameContent";
import { twoKinds, type TwoKinds } from "./twoKinds";
import type { LeftCell, Turned } from "./turned";

export type Subject = {
  contents: Contents;
  /** The sheet's form with live formulas; null where it has none. */
  made: Sheet | null;
  /** What the arrays of formulas fill. */
  spills: readonly Area[];
};

/**
 * Turns a sheet's formulas into such as calculate without the add-in: the form's plain ones where it has some, and
 * with `values` the results of all others that call a SALES function.
 */
export function withoutAddIn(subject: Subject, into: "plain" | "values"): Turned {
  const known = new Map((subject.made ? twoKinds(subject.made) : []).map((cell) => [placeOf(cell), cell]));
  const replacements: Replacement[] = [];
  const left: LeftCell[] = [];
  for (const cell of formulaCells(subject)) {
    const { row, column, formula } = cell;
    const kinds = known.get(placeOf(cell));
    const ours = kinds !== undefined && sameContent(formula, kinds.live);
    const calls = isSalesFormula(formula);
    if (!ours && !calls) continue;
    if (!ours && into === "plain") left.push({ row, column, reason: "own" });
    else {
      const asPlain = ours && (into === "plain" || !calls) ? plainOf(kinds, subject.contents) : null;
      const replacement = asPlain ? single(cell, asPlain) : asResult(cell, subject);
      if (replacement) replacements.push(replacement);
      else left.push({ row, column, reason: "no-result" });
    }
  }
  return { replacements, left };
}

type FormulaCell = { row: number; column: number; formula: string };

/** Of an array only the first cell has a formula, even where Excel shows it in the others, too. */
function* formulaCells({ contents, spills }: Subject): Iterable<FormulaCell> {
  const { area, formulas } = contents;
  for (const [down, cells] of formulas.entries()) {
    for (const [right, formula] of cells.entries()) {
      if (!isFormula(formula)) continue;
      const [row, column] = [area.row + down, area.column + right];
      const spill = spills.find((each) => holds(each, row, column));
      if (!spill || (spill.row === row && spill.column === column)) yield { row, column, formula };
    }
  }
}

function placeOf({ row, column }: { row: number; column: number }): string {
  return `${row},${column}`;
}

/** Gives what a plain sheet has in the cell; null where only a result can stand in it. */
function plainOf({ row, column, plain, resultOnly }: TwoKinds, contents: Contents): CellContent | null {
  if (!resultOnly) return plain;
  return valueAt(contents, row, column) === "" ? plain : null;
}

function single({ row, column, formula }: FormulaCell, after: CellContent): Replacement {
  return { area: { row, column, rows: 1, columns: 1 }, before: [[formula]], after: [[after]] };
}

/** What Excel shows as long as nobody answers is no result. */
const noResults: readonly CellContent[] = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#SPILL!"];

function asResult(cell: FormulaCell, { contents, spills }: Subject): Replacement | null {
  const { row, column, formula } = cell;
  const own = { row, column, rows: 1, columns: 1 };
  const area = spills.find((each) => each.row === row && each.column === column) ?? own;
  const after = rowsOf(area, (down, right) => valueAt(contents, row + down, column + right));
  if (after.flat().some((value) => noResults.includes(value))) return null;
  return { area, before: rowsOf(area, (down, right) => (down + right === 0 ? formula : "")), after };
}

function rowsOf({ rows, columns }: Area, content: (down: number, right: number) => CellContent): Rows {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => content(down, right)),
  );
}
