import { type Area, overlap } from "../sheet/area";
import type { FormulaCell } from "./formulaCell";
import { placeOf, type SheetCells } from "./sheetCells";

/** The formulas whose values are out of date, found by the cells that they fill. */
export class OutOfDate implements Iterable<FormulaCell> {
  private readonly formulas = new Set<FormulaCell>();
  private readonly byColumn = new Map<SheetCells, Map<number, Set<FormulaCell>>>();

  add(formula: FormulaCell): void {
    this.formulas.add(formula);
    const columns = this.byColumn.get(formula.sheet) ?? new Map<number, Set<FormulaCell>>();
    this.byColumn.set(formula.sheet, columns);
    const { column, columns: width } = formula.area;
    for (let each = column; each < column + width; each += 1) {
      columns.set(each, (columns.get(each) ?? new Set()).add(formula));
    }
  }

  delete(formula: FormulaCell): void {
    if (!this.formulas.delete(formula)) return;
    const { column, columns } = formula.area;
    for (let each = column; each < column + columns; each += 1) {
      this.byColumn.get(formula.sheet)?.get(each)?.delete(formula);
    }
  }

  has(formula: FormulaCell): boolean {
    return this.formulas.has(formula);
  }

  /** Those added while it goes on come, too. */
  [Symbol.iterator](): Iterator<FormulaCell> {
    return this.formulas[Symbol.iterator]();
  }

  /** Gives those that fill a cell of the area, some of them perhaps twice. */
  in(sheet: SheetCells, area: Area): FormulaCell[] {
    const columns = this.byColumn.get(sheet);
    if (!columns || this.formulas.size === 0) return [];
    const found: FormulaCell[] = [];
    const used = sheet.usedPart(area);
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const formulas = columns.get(column);
      if (!formulas) continue;
      if (formulas.size <= used.rows) {
        for (const formula of formulas) if (overlap(formula.area, area)) found.push(formula);
      } else {
        for (let row = used.row; row < used.row + used.rows; row += 1) {
          const place = placeOf(row, column);
          const formula = sheet.formulas.get(place) ?? sheet.owners.get(place);
          if (formula && formulas.has(formula)) found.push(formula);
        }
      }
    }
    return found;
  }
}
