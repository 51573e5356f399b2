import type { Area } from "../../sheet/area";
import type { Comparable } from "../compare";
import { Matrix } from "../matrix";
import { matrixOf, Reference, type Value } from "../reference";
import { CellError } from "../value";
import { toNumber } from "../coercion";
import { type Call, define, defineLazily, type FunctionTable } from "./definition";
import { exactly, nearest, notBeyond, vectorOf } from "./search";

export const lookup: FunctionTable = {
  CHOOSE: defineLazily(2, Infinity, (call) => {
    const index = Math.trunc(toNumber(matrixOf(call.value(0)).at(0, 0)));
    if (index < 1 || index >= call.arguments.length) throw new CellError("#VALUE!");
    return call.value(index);
  }),
  COLUMN: defineLazily(0, 1, (call) => {
    const { column, columns } = areaOf(call);
    return Matrix.row(Array.from({ length: columns }, (_, index) => column + index + 1));
  }),
  COLUMNS: define(["whole"], (range) => sizeOf(range).columns),
  HLOOKUP: define(["scalar", "matrix", "number", "logical?"], (wanted, table, row, sorted = true) => {
    if (row < 1) throw new CellError("#VALUE!");
    if (row > table.rows) throw new CellError("#REF!");
    const cells = table.kept[0] ?? [];
    return table.at(
      Math.trunc(row) - 1,
      found(sorted ? notBeyond(cells, wanted, 1) : exactly(cells, wanted, true)),
    );
  }),
  INDEX: define(["whole", "number", "number?"], indexed),
  LOOKUP: define(["scalar", "matrix", "matrix?"], (wanted, range, results = range) => {
    const place = found(notBeyond(vectorOf(range), wanted, 1));
    return results.nth(place);
  }),
  MATCH: define(["scalar", "matrix", "number?"], (wanted, range, type = 1) => {
    const cells = vectorOf(range);
    if (type === 0) return found(exactly(cells, wanted, true)) + 1;
    return found(notBeyond(cells, wanted, type > 0 ? 1 : -1)) + 1;
  }),
  ROW: defineLazily(0, 1, (call) => {
    const { row, rows } = areaOf(call);
    return Matrix.column(Array.from({ length: rows }, (_, index) => row + index + 1));
  }),
  ROWS: define(["whole"], (range) => sizeOf(range).rows),
  VLOOKUP: define(["scalar", "matrix", "number", "logical?"], (wanted, table, column, sorted = true) => {
    if (column < 1) throw new CellError("#VALUE!");
    if (column > table.columns) throw new CellError("#REF!");
    const cells = table.kept.map((row) => row[0] ?? null);
    return table.at(
      found(sorted ? notBeyond(cells, wanted, 1) : exactly(cells, wanted, true)),
      Math.trunc(column) - 1,
    );
  }),
  XLOOKUP: define(
    ["scalar", "matrix", "whole", "raw??", "number??", "number??"],
    (wanted, range, results, otherwise, mode = 0, order = 1) => {
      const place = position(wanted, range, mode, order);
      if (place < 0) return otherwise === undefined ? new CellError("#N/A") : otherwise;
      return range.columns === 1 ? indexed(results, place + 1, 0) : indexed(results, 0, place + 1);
    },
  ),
  XMATCH: define(
    ["scalar", "matrix", "number??", "number??"],
    (wanted, range, mode = 0, order = 1) => found(position(wanted, range, mode, order)) + 1,
  ),
};

/** The place in a row or column by XLOOKUP's match modes; an order below 0 searches from the end. */
function position(wanted: Comparable, range: Matrix, mode: number, order: number): number {
  const cells = vectorOf(range);
  const searched = order < 0 ? [...cells].reverse() : cells;
  const place =
    mode === 0 || mode === 2
      ? exactly(searched, wanted, mode === 2)
      : nearest(searched, wanted, mode < 0 ? -1 : 1);
  return place >= 0 && order < 0 ? cells.length - 1 - place : place;
}

/** Row or column 0 is all of them; in a single row one number counts columns. */
function indexed(range: Value, first: number, second?: number): Value {
  const { rows, columns } = sizeOf(range);
  const [row, column] =
    second === undefined && rows === 1 && columns > 1
      ? [0, Math.trunc(first)]
      : [Math.trunc(first), Math.trunc(second ?? (columns === 1 ? 1 : 0))];
  if (row < 0 || column < 0) throw new CellError("#VALUE!");
  if (row > rows || column > columns) throw new CellError("#REF!");
  const part = {
    row: Math.max(0, row - 1),
    column: Math.max(0, column - 1),
    rows: row === 0 ? rows : 1,
    columns: column === 0 ? columns : 1,
  };
  if (!(range instanceof Reference))
    return matrixOf(range).part(part.row, part.column, part.rows, part.columns);
  return range.withArea({ ...part, row: range.area.row + part.row, column: range.area.column + part.column });
}

function sizeOf(range: Value): { rows: number; columns: number } {
  return range instanceof Reference ? range.area : matrixOf(range);
}

/** The area of the one argument, or the formula's own cell. */
function areaOf(call: Call): Area {
  if (call.arguments.length === 0) return { ...call.at, rows: 1, columns: 1 };
  const value = call.value(0);
  if (value instanceof Reference) return value.area;
  throw value instanceof CellError ? value : new CellError("#VALUE!");
}

function found(index: number): number {
  if (index < 0) throw new CellError("#N/A");
  return index;
}
