import { attempt } from "./attempt";
import type { Position } from "./book";
import { evaluate } from "./evaluate";
import type { FormulaCell } from "./formulaCell";
import { Matrix } from "./matrix";
import { Needed, Reading, type Shared } from "./reading";
import { placeOf, positionOf, type SheetCells } from "./sheetCells";
import { spillArea } from "./spill";
import { CellError, type Scalar } from "./value";

/** No formula is evaluated more often in one run: spills that chase each other are circular, too. */
const mostEvaluations = 100;

const unshifted = { rows: 0, columns: 0 };

/** Brings formulas up to date: those that depend on a change, in the order in which they need each other. */
export class Recalculation {
  readonly circular = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private readonly watchedSymbols = new Map<string, Set<FormulaCell>>();
  private readonly evaluations = new Map<FormulaCell, number>();
  private changed = new Map<SheetCells, Set<number>>();

  constructor(private readonly shared: Shared) {}

  /** Marks a formula, and all that depend on it, as out of date. */
  mark(formula: FormulaCell): void {
    const marking = [formula];
    for (let next = marking.pop(); next; next = marking.pop()) {
      if (this.shared.dirty.has(next) || (this.evaluations.get(next) ?? 0) >= mostEvaluations) continue;
      this.shared.dirty.add(next);
      const { row, column, rows, columns } = next.area;
      for (let r = row; r < row + rows; r += 1) {
        for (let c = column; c < column + columns; c += 1) marking.push(...next.sheet.watchers.at(r, c));
      }
    }
  }

  markSymbol(symbol: string): void {
    for (const formula of this.watchedSymbols.get(symbol) ?? []) this.mark(formula);
  }

  /** Writes a value into a cell and marks what depends on it. */
  write(sheet: SheetCells, row: number, column: number, value: Scalar): void {
    if (sheet.write(row, column, value)) this.note(sheet, row, column);
    for (const formula of sheet.watchers.at(row, column)) this.mark(formula);
  }

  /** Forgets a formula that is no longer in its cell, with the cells that its array filled. */
  discard(formula: FormulaCell): void {
    const { sheet, row, column } = formula;
    this.mark(formula);
    this.release(formula);
    this.forgetAnswers(formula);
    this.shared.dirty.delete(formula);
    this.spread(formula, null);
    this.circular.delete(formula);
    sheet.formulas.delete(placeOf(row, column));
  }

  forgetAnswers(formula: FormulaCell): void {
    for (const answer of formula.answers.values()) this.shared.answers.forget(answer);
    formula.answers = new Map();
  }

  run(): void {
    for (const formula of this.volatile) this.mark(formula);
    for (const formula of this.shared.dirty) this.bringUpToDate(formula);
    this.evaluations.clear();
  }

  /** Gives the cells whose values have changed since they were last taken. */
  takeChanged(): Position[] {
    const { changed } = this;
    this.changed = new Map();
    return [...changed].flatMap(([sheet, places]) => [...places].map((place) => positionOf(sheet, place)));
  }

  private bringUpToDate(first: FormulaCell): void {
    const stack = [first];
    const waiting = new Map<FormulaCell, Reading>();
    for (let formula = stack.at(-1); formula; formula = stack.at(-1)) {
      const needed = this.shared.dirty.has(formula) ? this.evaluate(formula, waiting) : [];
      if (needed.length === 0) {
        waiting.delete(formula);
        stack.pop();
      } else if (needed.some((other) => waiting.has(other))) {
        const path = [...waiting];
        for (const [member, reading] of path.slice(path.findIndex(([member]) => needed.includes(member)))) {
          this.closeCircle(member, reading);
        }
      } else stack.push(...[...needed].reverse());
    }
  }

  /** Gives the formulas that have to be evaluated before; none when it is done. */
  private evaluate(formula: FormulaCell, waiting: Map<FormulaCell, Reading>): readonly FormulaCell[] {
    const reading = new Reading(this.shared, formula);
    const place = { at: formula.position, shift: unshifted };
    try {
      const value = attempt(() => evaluate(formula.expression, reading, place));
      const count = (this.evaluations.get(formula) ?? 0) + 1;
      this.evaluations.set(formula, count);
      if (count >= mostEvaluations) this.closeCircle(formula, reading);
      else this.finish(formula, reading, reading.busy ? new CellError("#BUSY!") : value, false);
      return [];
    } catch (error) {
      if (!(error instanceof Needed)) throw error;
      waiting.set(formula, reading);
      return error.formulas;
    }
  }

  private closeCircle(formula: FormulaCell, reading: Reading): void {
    this.evaluations.set(formula, mostEvaluations);
    this.finish(formula, reading, 0, true);
  }

  private finish(formula: FormulaCell, reading: Reading, value: Scalar | Matrix, circular: boolean): void {
    const area = value instanceof Matrix ? spillArea(formula, value, this.shared.definitions, reading) : null;
    const blocked = value instanceof Matrix && area === null;
    this.watch(formula, reading);
    if (circular) this.circular.add(formula);
    else this.circular.delete(formula);
    for (const [key, answer] of formula.answers) {
      if (!reading.answers.has(key)) this.shared.answers.forget(answer);
    }
    formula.answers = reading.answers;
    this.shared.dirty.delete(formula);
    this.spread(formula, area && value instanceof Matrix ? value : null);
    const shown = blocked ? new CellError("#SPILL!") : value instanceof Matrix ? value.at(0, 0) : value;
    if (formula.sheet.write(formula.row, formula.column, shown)) {
      this.note(formula.sheet, formula.row, formula.column);
    }
  }

  /** Fills the cells beside the formula's own with its array and empties those that it no longer fills. */
  private spread(formula: FormulaCell, block: Matrix | null): void {
    const { sheet, row, column, spill } = formula;
    for (let r = 0; r < (spill?.rows ?? 0); r += 1) {
      for (let c = 0; c < (spill?.columns ?? 0); c += 1) {
        if (block && r < block.rows && c < block.columns) continue;
        if (sheet.owners.get(placeOf(row + r, column + c)) !== formula) continue;
        sheet.owners.delete(placeOf(row + r, column + c));
        this.write(sheet, row + r, column + c, null);
      }
    }
    formula.spill = block && { row, column, rows: block.rows, columns: block.columns };
    for (let r = 0; r < (block?.rows ?? 0); r += 1) {
      for (let c = r === 0 ? 1 : 0; c < (block?.columns ?? 0); c += 1) {
        const place = placeOf(row + r, column + c);
        if (sheet.owners.get(place) === formula) {
          if (sheet.write(row + r, column + c, block!.at(r, c))) this.note(sheet, row + r, column + c);
        } else {
          sheet.owners.set(place, formula);
          this.write(sheet, row + r, column + c, block!.at(r, c));
        }
      }
    }
  }

  private watch(formula: FormulaCell, reading: Reading): void {
    this.release(formula);
    const ends = reading.areas.map(({ sheet, area }) => sheet.watchers.add(area, formula));
    for (const symbol of reading.symbols) {
      const watching = this.watchedSymbols.get(symbol) ?? new Set();
      this.watchedSymbols.set(symbol, watching.add(formula));
      ends.push(() => watching.delete(formula));
    }
    if (reading.volatile) this.volatile.add(formula);
    ends.push(() => this.volatile.delete(formula));
    formula.release = () => ends.forEach((end) => end());
  }

  private release(formula: FormulaCell): void {
    formula.release();
    formula.release = () => undefined;
  }

  note(sheet: SheetCells, row: number, column: number): void {
    this.changed.set(sheet, (this.changed.get(sheet) ?? new Set()).add(placeOf(row, column)));
  }
}
