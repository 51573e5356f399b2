import type { Area } from "../../sheet/area";

/** Puts cells together into blocks: first along rows, then rows of the same width below one another. */
export function blocks(cells: readonly { row: number; column: number }[]): Area[] {
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Area[] = [];
  for (const { row, column } of inOrder) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const made: Area[] = [];
  for (const run of runs) {
    const above = made.find(
      (block) =>
        block.row + block.rows === run.row && block.column === run.column && block.columns === run.columns,
    );
    if (above) above.rows++;
    else made.push(run);
  }
  return made;
}
