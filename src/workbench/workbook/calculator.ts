import { Calculation } from "../../formula/calculation";
import type { ExternalFunction } from "../../formula/external";
import { Matrix } from "../../formula/matrix";
import { parse } from "../../formula/parse";
import type { Scalar } from "../../formula/value";
import { fixedAreaAddress, quotedSheetName } from "../../sheet/address";
import type { Area } from "../../sheet/area";
import type { Content } from "./content";
import type { DefinedName } from "./definedName";
import { displayText } from "./displayText";
import { headersOf, type Table } from "./table";
import type { Worksheet } from "./worksheet";

type Cell = { row: number; column: number };

/** The workbook's side of the formula engine: sheets, names and tables go in, values come out. */
export class Calculator {
  /** The custom functions, by their full names in capitals. */
  readonly externals = new Map<string, ExternalFunction>();
  readonly #calculation: Calculation;

  constructor(changed: () => void) {
    this.#calculation = new Calculation({
      external: (name) => this.externals.get(name),
      formatText: displayText,
      now: () => new Date(),
    });
    this.#calculation.subscribe(changed);
  }

  get busy(): boolean {
    return this.#calculation.busy;
  }

  /** Resolves when no custom function is awaited. */
  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  recalculateAll(): void {
    this.#calculation.recalculateAll();
  }

  /** Calculates once, after all changes. */
  together(changes: () => void): void {
    this.#calculation.change(changes);
  }

  addSheet(worksheet: Worksheet): void {
    this.#calculation.addSheet(worksheet.id, worksheet.name);
  }

  renameSheet(worksheet: Worksheet): void {
    this.#calculation.renameSheet(worksheet.id, worksheet.name);
  }

  removeSheet(worksheet: Worksheet): void {
    this.#calculation.removeSheet(worksheet.id);
  }

  setName({ name, worksheet, refersTo }: DefinedName): void {
    const formula =
      "formula" in refersTo
        ? refersTo.formula
        : `=${quotedSheetName(refersTo.worksheet.name)}!${fixedAreaAddress(refersTo.area)}`;
    this.#calculation.setName(name, formula, worksheet?.id);
  }

  removeName({ name, worksheet }: DefinedName): void {
    this.#calculation.removeName(name, worksheet?.id);
  }

  setTable(table: Table): void {
    const { name, worksheet, area, showTotals } = table;
    this.#calculation.setTable({
      name,
      sheet: worksheet.id,
      area,
      headers: headersOf(table),
      totals: showTotals,
    });
  }

  removeTable(table: Table): void {
    this.#calculation.removeTable(table.name);
  }

  set({ id }: Worksheet, row: number, column: number, content: Content | null): void {
    this.#calculation.set(id, row, column, entered(content));
  }

  formula({ id }: Worksheet, row: number, column: number): string | undefined {
    return this.#calculation.formula(id, row, column);
  }

  value({ id }: Worksheet, row: number, column: number): Scalar {
    return this.#calculation.value(id, row, column);
  }

  spill({ id }: Worksheet, row: number, column: number): Area | null {
    return this.#calculation.spill(id, row, column) ?? null;
  }

  /** The cell whose formula fills this one. */
  spiller({ id }: Worksheet, row: number, column: number): Cell | null {
    return this.#calculation.spiller(id, row, column) ?? null;
  }

  /** Whether a text is a formula that Excel would take. */
  accepts(formula: string): boolean {
    try {
      parse(formula);
      return true;
    } catch {
      return false;
    }
  }

  /** Calculates a formula written for one cell as if it stood in another: rows of values. */
  evaluate({ id }: Worksheet, formula: string, written: Cell, { row, column }: Cell): Scalar[][] {
    const answer = this.#calculation.evaluate(formula, { sheet: id, row, column }, written);
    return answer instanceof Matrix ? answer.kept.map((line) => [...line]) : [[answer]];
  }
}

/** The engine takes any text with `=` in front for a formula unless it is marked as text. */
function entered(content: Content | null): Scalar | { text: string } {
  if (!content) return null;
  if ("formula" in content) return content.formula;
  return typeof content.value === "string" ? { text: content.value } : content.value;
}
