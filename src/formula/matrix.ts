import { CellError, type Scalar } from "./value";

const outside = new CellError("#N/A");

/**
 * A block of values. Only its first rows and columns are kept: every cell beyond them holds `rest`, so that a
 * whole column costs no more than its used part.
 */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly kept: readonly (readonly Scalar[])[],
    readonly rest: Scalar = null,
  ) {}

  static of(rows: readonly (readonly Scalar[])[]): Matrix {
    return new Matrix(rows.length, rows[0]?.length ?? 0, rows);
  }

  static column(values: readonly Scalar[]): Matrix {
    return Matrix.of(values.map((value) => [value]));
  }

  static row(values: readonly Scalar[]): Matrix {
    return Matrix.of([values]);
  }

  get keptColumns(): number {
    return this.kept[0]?.length ?? 0;
  }

  get size(): number {
    return this.rows * this.columns;
  }

  /** Gives `#N/A` for what lies outside. */
  at(row: number, column: number): Scalar {
    if (row >= this.rows || column >= this.columns) return outside;
    const cells = this.kept[row];
    return cells && column < cells.length ? cells[column]! : this.rest;
  }

  /** Gives the value at a place counted in reading order. */
  nth(index: number): Scalar {
    return this.at(Math.floor(index / this.columns), index % this.columns);
  }

  /** Visits the values in reading order, and at the end all that hold `rest` at once. */
  each(visit: (value: Scalar, times: number) => void): void {
    for (const row of this.kept) for (const value of row) visit(value, 1);
    const others = this.size - this.kept.length * this.keptColumns;
    if (others > 0) visit(this.rest, others);
  }

  /** Gives the rows up to the last one kept, at least one. */
  toRows(rows = Math.max(1, this.kept.length)): Scalar[][] {
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: this.columns }, (_, column) => this.at(row, column)),
    );
  }

  part(row: number, column: number, rows: number, columns: number): Matrix {
    const kept = this.kept.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));
    return new Matrix(rows, columns, kept, this.rest);
  }
}
