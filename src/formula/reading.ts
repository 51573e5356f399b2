import type { Area } from "../sheet/area";
import type { Book, Position, Table } from "./book";
import { serialOfClock } from "./dates";
import type { Definitions } from "./definitions";
import type { Environment } from "./environment";
import type { ExternalArgument, ExternalFunction } from "./external";
import type { ExternalAnswer, ExternalAnswers } from "./externalAnswers";
import type { FormulaCell } from "./formulaCell";
import type { Matrix } from "./matrix";
import type { OutOfDate } from "./outOfDate";
import { placeOf, type SheetCells } from "./sheetCells";
import type { Expression } from "./syntax";
import { CellError, type Scalar } from "./value";

/** What all evaluations share. */
export type Shared = {
  readonly sheets: Map<string, SheetCells>;
  readonly definitions: Definitions;
  readonly environment: Environment;
  readonly answers: ExternalAnswers;
  /** The formulas whose values are out of date. */
  readonly dirty: OutOfDate;
};

/** Thrown where an evaluation comes upon formulas that have to be evaluated before it. */
export class Needed {
  constructor(readonly formulas: readonly FormulaCell[]) {}
}

/** The workbook as one evaluation of one formula sees it; it remembers all that was looked at. */
export class Reading implements Book {
  readonly areas: { sheet: SheetCells; area: Area }[] = [];
  /** Names, tables, sheets and functions by their kind and name. */
  readonly symbols = new Set<string>();
  readonly answers = new Map<string, ExternalAnswer>();
  volatile = false;

  /** Without a formula, as for the rule of a conditional format, custom functions cannot be asked. */
  constructor(
    private readonly shared: Shared,
    private readonly formula: FormulaCell | null,
  ) {}

  /** Whether an answer is still awaited. */
  get busy(): boolean {
    return [...this.answers.values()].some((answer) => answer.value === undefined);
  }

  sheetNamed(name: string): string | undefined {
    const lower = name.toLowerCase();
    this.symbols.add(`sheet ${lower}`);
    for (const sheet of this.shared.sheets.values()) if (sheet.name.toLowerCase() === lower) return sheet.id;
    return undefined;
  }

  read(sheet: string, area: Area): Matrix {
    const cells = this.cells(sheet);
    this.areas.push({ sheet: cells, area });
    const needed = this.shared.dirty.in(cells, area);
    if (needed.length > 0) throw new Needed(needed);
    return cells.read(area);
  }

  named(name: string, sheet: string): Expression | undefined {
    this.symbols.add(`name ${name.toLowerCase()}`);
    return this.shared.definitions.named(name, sheet)?.expression;
  }

  tableNamed(name: string): Table | undefined {
    this.symbols.add(`table ${name.toLowerCase()}`);
    return this.shared.definitions.tableNamed(name);
  }

  tableAt(position: Position): Table | undefined {
    this.symbols.add(`tables of ${position.sheet}`);
    return this.shared.definitions.tableAt(position);
  }

  spillOf({ sheet, row, column }: Position): Area | undefined {
    const area = { row, column, rows: 1, columns: 1 };
    this.read(sheet, area);
    return this.cells(sheet).formulas.get(placeOf(row, column))?.spill ?? undefined;
  }

  isSubtotal({ sheet, row, column }: Position): boolean {
    return this.cells(sheet).formulas.get(placeOf(row, column))?.isSubtotal ?? false;
  }

  external(name: string): ExternalFunction | undefined {
    this.symbols.add(`function ${name}`);
    return this.shared.environment.external(name);
  }

  ask(name: string, external: ExternalFunction, values: readonly ExternalArgument[]): Scalar | Matrix {
    if (!this.formula) throw new CellError("#CALC!");
    const key = `${name}${JSON.stringify(values)}`;
    const answer = this.shared.answers.ask(this.formula, key, external, values);
    this.answers.set(key, answer);
    return answer.value === undefined ? new CellError("#BUSY!") : answer.value;
  }

  now(): number {
    this.volatile = true;
    return serialOfClock(this.shared.environment.now());
  }

  formatText(value: Scalar, format: string): string {
    return this.shared.environment.formatText(value, format);
  }

  private cells(sheet: string): SheetCells {
    const cells = this.shared.sheets.get(sheet);
    if (!cells) throw new CellError("#REF!");
    return cells;
  }
}
