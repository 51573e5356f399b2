import { Matrix } from "./matrix";
import { CellError, type Scalar } from "./value";

/** A result with more cells than this would fill the memory. */
const mostCells = 2 ** 24;

/**
 * Computes with single values or, where some are matrices, cell by cell: one row or column is repeated as often
 * as the largest matrix needs, and what has no partner is `#N/A`.
 */
export function lift(
  inputs: readonly (Scalar | Matrix)[],
  compute: (values: readonly Scalar[]) => Scalar,
): Scalar | Matrix {
  const matrices = inputs.filter((input) => input instanceof Matrix);
  if (matrices.length === 0) return compute(inputs as readonly Scalar[]);
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const keptRows = Math.min(rows, Math.max(...matrices.map((matrix) => rowsNeeded(matrix, rows))));
  const keptColumns = Math.min(
    columns,
    Math.max(...matrices.map((matrix) => columnsNeeded(matrix, columns))),
  );
  if (keptRows * keptColumns > mostCells) return new CellError("#NUM!");
  const kept = Array.from({ length: keptRows }, (_, row) =>
    Array.from({ length: keptColumns }, (_, column) =>
      compute(inputs.map((input) => (input instanceof Matrix ? stretched(input, row, column) : input))),
    ),
  );
  const whole = keptRows === rows && keptColumns === columns;
  const rest = whole
    ? null
    : compute(inputs.map((input) => (input instanceof Matrix ? restOf(input) : input)));
  return new Matrix(rows, columns, kept, rest);
}

/** Beyond these rows every cell of the result is alike. */
function rowsNeeded(matrix: Matrix, rows: number): number {
  if (matrix.rows === 1) return matrix.columns === 1 ? 1 : rows;
  return matrix.rows < rows ? rows : matrix.kept.length;
}

function columnsNeeded(matrix: Matrix, columns: number): number {
  if (matrix.columns === 1) return matrix.rows === 1 ? 1 : columns;
  return matrix.columns < columns ? columns : matrix.keptColumns;
}

function stretched(matrix: Matrix, row: number, column: number): Scalar {
  return matrix.at(matrix.rows === 1 ? 0 : row, matrix.columns === 1 ? 0 : column);
}

function restOf(matrix: Matrix): Scalar {
  return matrix.size === 1 ? matrix.at(0, 0) : matrix.rest;
}
