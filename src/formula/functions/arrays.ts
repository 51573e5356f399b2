import { sheetSize } from "../../sheet/area";
import { toLogical } from "../coercion";
import { Matrix } from "../matrix";
import { CellError, type Scalar } from "../value";
import { define, defineRepeating, type FunctionTable } from "./definition";
import { inOrder, keyOf } from "./sorting";

export const arrays: FunctionTable = {
  FILTER: define(["matrix", "matrix", "raw??"], (range, wanted, otherwise) => {
    const byRow = wanted.columns === 1 && wanted.rows === range.rows;
    if (!byRow && (wanted.rows !== 1 || wanted.columns !== range.columns)) throw new CellError("#VALUE!");
    return alongRows(range, !byRow, (rows) => {
      const chosen = rows.filter((_, index) => toLogical(wanted.nth(index)));
      if (chosen.length > 0) return chosen;
      if (otherwise === undefined) throw new CellError("#CALC!");
      return [[otherwise]];
    });
  }),
  SEQUENCE: define(
    ["number", "number??", "number??", "number??"],
    (rows, columns = 1, start = 1, step = 1) => {
      const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
      if (height < 1 || width < 1) throw new CellError(height < 0 || width < 0 ? "#VALUE!" : "#CALC!");
      if (height > sheetSize.rows || width > sheetSize.columns || height * width > 2 ** 24)
        throw new CellError("#NUM!");
      return Matrix.of(
        Array.from({ length: height }, (_, row) =>
          Array.from({ length: width }, (_, column) => start + (row * width + column) * step),
        ),
      );
    },
  ),
  SORT: define(["matrix", "matrix??", "matrix??", "logical??"], (range, keys, orders, byColumn = false) =>
    alongRows(range, byColumn, (rows) => {
      const columns = keys?.toRows().flat() ?? [1];
      const directions = orders?.toRows().flat() ?? [1];
      return inOrder(
        rows,
        (row) =>
          columns.map((column) => {
            const key = typeof column === "number" ? row[Math.trunc(column) - 1] : undefined;
            if (key === undefined) throw new CellError("#VALUE!");
            return key;
          }),
        directions,
      );
    }),
  ),
  SORTBY: defineRepeating(["matrix"], ["matrix", "number"], ([range], keys) => {
    const byColumn = keys[0]![0].rows === 1 && range.columns > 1;
    if (keys.some(([key]) => key.size !== (byColumn ? range.columns : range.rows)))
      throw new CellError("#VALUE!");
    return alongRows(range, byColumn, (rows) => {
      const places = new Map(rows.map((row, index) => [row, index]));
      return inOrder(
        rows,
        (row) => keys.map(([key]) => key.nth(places.get(row)!)),
        keys.map(([, order]) => order),
      );
    });
  }),
  TRANSPOSE: define(["matrix"], (range) => Matrix.of(transposed(range.toRows(range.rows)))),
  UNIQUE: define(["matrix", "logical?", "logical?"], (range, byColumn = false, once = false) =>
    alongRows(range, byColumn, (rows) => {
      const counts = new Map<string, number>();
      for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
      const seen = new Set<string>();
      const unique = rows.filter((row) => {
        const key = keyOf(row);
        if (seen.has(key) || (once && counts.get(key) !== 1)) return false;
        seen.add(key);
        return true;
      });
      if (unique.length === 0) throw new CellError("#CALC!");
      return unique;
    }),
  ),
};

/** Lets the rows be worked on, or the columns as if they were rows. */
function alongRows(range: Matrix, byColumn: boolean, work: (rows: Scalar[][]) => Scalar[][]): Matrix {
  const rows = range.toRows(range.rows);
  return Matrix.of(byColumn ? transposed(work(transposed(rows))) : work(rows));
}

function transposed(rows: readonly (readonly Scalar[])[]): Scalar[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}
