import type { Area } from "../sheet/area";
import type { Position } from "./book";
import type { ExternalAnswer } from "./externalAnswers";
import { parse } from "./parse";
import { placeOf, type SheetCells } from "./sheetCells";
import type { Expression } from "./syntax";

/** A cell with a formula, and what its last evaluation found out. */
export class FormulaCell {
  /** The area that its array fills; `null` for a single value. */
  spill: Area | null = null;
  /** What it asked custom functions, by the function and its arguments. */
  answers = new Map<string, ExternalAnswer>();
  /** Ends the watches on all that was read. */
  release: () => void = () => undefined;

  constructor(
    readonly sheet: SheetCells,
    readonly row: number,
    readonly column: number,
    public text: string,
    public expression: Expression,
  ) {}

  get position(): Position {
    return { sheet: this.sheet.id, row: this.row, column: this.column };
  }

  /** Whether it still stands in its cell. */
  get inPlace(): boolean {
    return this.sheet.formulas.get(placeOf(this.row, this.column)) === this;
  }

  /** All cells that it fills: its own, and those of its array. */
  get area(): Area {
    return this.spill ?? { row: this.row, column: this.column, rows: 1, columns: 1 };
  }

  /** Spells the formula otherwise; its meaning stays. */
  rewrite(spell: (text: string) => string): void {
    const text = spell(this.text);
    if (text === this.text) return;
    this.text = text;
    this.expression = parse(text);
  }

  /** A subtotal is left out of other subtotals. */
  get isSubtotal(): boolean {
    return this.expression.kind === "call" && this.expression.name === "SUBTOTAL";
  }
}
