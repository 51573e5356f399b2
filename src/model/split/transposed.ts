/** Cells of a table, row by row. */
type Cells<Same> = ArrayLike<number> & { map(turn: (cell: number, place: number) => number): Same };

/** Turns a table, given row by row, so that its rows become columns. */
export function transposed<Same extends Cells<Same>>(cells: Same, columns: number): Same {
  const rows = cells.length / columns;
  return cells.map((_, place) => cells[(place % rows) * columns + Math.floor(place / rows)]!);
}
