import type { Area } from "../sheet/area";
import type { Position } from "./book";
import type { FormulaCell } from "./formulaCell";
import { Matrix } from "./matrix";
import type { Scalar } from "./value";
import { Watchers } from "./watchers";

/** The cells of one sheet: their values, the formulas among them, and which of them an array fills. */
export class SheetCells {
  readonly formulas = new Map<number, FormulaCell>();
  /** Whose array a cell shows; the formula's own cell is not in it. */
  readonly owners = new Map<number, FormulaCell>();
  readonly watchers = new Watchers<FormulaCell>();
  private readonly values: Scalar[][] = [];
  private columns = 0;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  value(row: number, column: number): Scalar {
    return this.values[row]?.[column] ?? null;
  }

  /** Says whether the value is a new one. */
  write(row: number, column: number, value: Scalar): boolean {
    const changed = !Object.is(this.value(row, column), value);
    this.columns = Math.max(this.columns, column + 1);
    (this.values[row] ??= [])[column] = value;
    return changed;
  }

  read(area: Area): Matrix {
    const { row, column, rows, columns } = this.usedPart(area);
    const kept: Scalar[][] = [];
    // Plain loops: nearly all the time of a large workbook is spent here.
    for (let r = row; r < row + rows; r += 1) {
      const cells = this.values[r];
      const line: Scalar[] = [];
      for (let c = column; c < column + columns; c += 1) line.push(cells?.[c] ?? null);
      kept.push(line);
    }
    return new Matrix(area.rows, area.columns, kept);
  }

  usedPart({ row, column, rows, columns }: Area): Area {
    return {
      row,
      column,
      rows: Math.max(0, Math.min(rows, this.values.length - row)),
      columns: Math.max(0, Math.min(columns, this.columns - column)),
    };
  }
}

/** One number for a cell's place in its sheet. */
export function placeOf(row: number, column: number): number {
  return row * 16_384 + column;
}

export function positionOf(sheet: SheetCells, place: number): Position {
  return { sheet: sheet.id, row: Math.floor(place / 16_384), column: place % 16_384 };
}
