import type { Area } from "../sheet/area";
import { attempt } from "./attempt";
import type { Position, Table } from "./book";
import { type Content, entryOf } from "./content";
import { Definitions } from "./definitions";
import { enter } from "./enter";
import type { Environment } from "./environment";
import { evaluate } from "./evaluate";
import { ExternalAnswers } from "./externalAnswers";
import { FormulaCell } from "./formulaCell";
import type { Matrix } from "./matrix";
import { OutOfDate } from "./outOfDate";
import { parse } from "./parse";
import { Reading, type Shared } from "./reading";
import { Recalculation } from "./recalculation";
import { withSheetRenamed } from "./rewrite";
import { placeOf, SheetCells } from "./sheetCells";
import type { Expression } from "./syntax";
import type { Scalar } from "./value";

/** A workbook that calculates: sheets, cells, names and tables. Rows and columns count from 0. */
export class Calculation {
  private readonly shared: Shared;
  private readonly recalculation: Recalculation;
  private readonly listeners = new Set<(changed: readonly Position[]) => void>();
  private readonly parsed = new Map<string, Expression>();
  private depth = 0;

  constructor(environment: Environment) {
    const answers = new ExternalAnswers((formulas) =>
      this.change(() =>
        formulas.filter(({ inPlace }) => inPlace).forEach((formula) => this.recalculation.mark(formula)),
      ),
    );
    this.shared = {
      sheets: new Map(),
      definitions: new Definitions(),
      environment,
      answers,
      dirty: new OutOfDate(),
    };
    this.recalculation = new Recalculation(this.shared);
  }

  /** Makes many changes at once: everything is calculated once, at the end. */
  change(changes: () => void): void {
    this.depth += 1;
    try {
      changes();
    } finally {
      this.depth -= 1;
      if (this.depth === 0) this.recalculate();
    }
  }

  addSheet(sheet: string, name: string): void {
    this.change(() => {
      this.shared.sheets.set(sheet, new SheetCells(sheet, name));
      this.recalculation.markSymbol(`sheet ${name.toLowerCase()}`);
    });
  }

  /** The formulas that name the sheet follow. */
  renameSheet(sheet: string, name: string): void {
    const cells = this.sheet(sheet);
    const old = cells.name;
    this.change(() => {
      cells.name = name;
      for (const formula of this.formulas()) formula.rewrite((text) => withSheetRenamed(text, old, name));
      const names = this.shared.definitions.rewriteNames((text) => withSheetRenamed(text, old, name));
      for (const each of names) this.recalculation.markSymbol(`name ${each}`);
      for (const each of [old, name]) this.recalculation.markSymbol(`sheet ${each.toLowerCase()}`);
    });
  }

  /** Formulas that name the sheet show `#REF!` until there is a sheet of that name again. */
  removeSheet(sheet: string): void {
    const cells = this.sheet(sheet);
    this.change(() => {
      for (const formula of [...cells.formulas.values()]) this.recalculation.discard(formula);
      const { tables, names } = this.shared.definitions.removeSheet(sheet);
      this.shared.sheets.delete(sheet);
      this.recalculation.markSymbol(`sheet ${cells.name.toLowerCase()}`);
      for (const table of tables) this.markTable(table);
      for (const name of names) this.recalculation.markSymbol(`name ${name}`);
    });
  }

  /** Defines a name by a formula such as `='Plan'!$B$3`, for one sheet or for the workbook. */
  setName(name: string, formula: string, sheet?: string): void {
    const definition = { formula, expression: parse(formula) };
    this.change(() => {
      this.shared.definitions.setName(name, sheet, definition);
      this.recalculation.markSymbol(`name ${name.toLowerCase()}`);
    });
  }

  removeName(name: string, sheet?: string): void {
    this.change(() => {
      this.shared.definitions.setName(name, sheet, undefined);
      this.recalculation.markSymbol(`name ${name.toLowerCase()}`);
    });
  }

  /** Adds a table, or moves and resizes the one of that name. */
  setTable(table: Table): void {
    this.change(() => {
      this.removeTable(table.name);
      this.shared.definitions.setTable(table);
      this.markTable(table);
    });
  }

  removeTable(name: string): void {
    this.change(() => {
      const table = this.shared.definitions.removeTable(name);
      if (table) this.markTable(table);
    });
  }

  /** Throws a FormulaSyntaxError and changes nothing when the content is a formula that cannot be read. */
  set(sheet: string, row: number, column: number, content: Content): void {
    this.setMany(sheet, [{ row, column, content }]);
  }

  setMany(sheet: string, cells: Iterable<{ row: number; column: number; content: Content }>): void {
    const where = this.sheet(sheet);
    const entries = Array.from(cells, ({ row, column, content }) => ({
      row,
      column,
      entry: entryOf(content),
    }));
    this.change(() => {
      for (const { row, column, entry } of entries) enter(this.recalculation, where, row, column, entry);
    });
  }

  value(sheet: string, row: number, column: number): Scalar {
    return this.sheet(sheet).value(row, column);
  }

  /** Gives the text of the formula that stands in the cell itself. */
  formula(sheet: string, row: number, column: number): string | undefined {
    return this.sheet(sheet).formulas.get(placeOf(row, column))?.text;
  }

  /** Gives the area that the array of a cell's formula fills. */
  spill(sheet: string, row: number, column: number): Area | undefined {
    return this.sheet(sheet).formulas.get(placeOf(row, column))?.spill ?? undefined;
  }

  /** Gives the cell whose formula fills this one. */
  spiller(sheet: string, row: number, column: number): Position | undefined {
    return this.sheet(sheet).owners.get(placeOf(row, column))?.position;
  }

  /** Computes a formula that stands in no cell, such as a rule, at a cell as if copied from `written`. */
  evaluate(formula: string, at: Position, written: { row: number; column: number } = at): Scalar | Matrix {
    const expression = this.parsed.get(formula) ?? parse(formula);
    this.parsed.set(formula, expression);
    const shift = { rows: at.row - written.row, columns: at.column - written.column };
    if (this.depth > 0) this.recalculation.run();
    return attempt(() => evaluate(expression, new Reading(this.shared, null), { at, shift }));
  }

  /** The cells that depend on themselves; they show 0. */
  get circular(): readonly Position[] {
    return Array.from(this.recalculation.circular, ({ position }) => position);
  }

  /** Whether answers of custom functions are awaited. */
  get busy(): boolean {
    return this.shared.answers.busy;
  }

  /** Resolves when no custom function is awaited. */
  settled(): Promise<void> {
    return this.shared.answers.settled();
  }

  /** Calculates everything anew and asks all custom functions again, those too that have come since. */
  recalculateAll(): void {
    this.change(() => {
      for (const formula of this.formulas()) {
        this.recalculation.forgetAnswers(formula);
        this.recalculation.mark(formula);
      }
    });
  }

  /** Calls the listener with the cells that have changed; gives the function that stops it. */
  subscribe(listener: (changed: readonly Position[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private markTable(table: Table): void {
    this.recalculation.markSymbol(`table ${table.name.toLowerCase()}`);
    this.recalculation.markSymbol(`tables of ${table.sheet}`);
  }

  private *formulas(): Iterable<FormulaCell> {
    for (const { formulas } of this.shared.sheets.values()) yield* formulas.values();
  }

  private recalculate(): void {
    this.recalculation.run();
    const changed = this.recalculation.takeChanged();
    if (changed.length > 0) for (const listener of this.listeners) listener(changed);
    this.shared.answers.rest();
  }

  private sheet(id: string): SheetCells {
    const sheet = this.shared.sheets.get(id);
    if (!sheet) throw new RangeError(`no sheet "${id}"`);
    return sheet;
  }
}
