import { Refusal, type Argument } from "../refusal";
import type { Table } from "../table";

/** Refuses a table that has another shape than the weights. */
export function requireSameShape(table: Table, argument: Argument, weights: Table): void {
  const [rows, columns] = shapeOf(table);
  const [otherRows, otherColumns] = shapeOf(weights);
  if (rows === otherRows && columns === otherColumns) return;
  throw new Refusal(
    "different-shapes",
    { argument },
    { rows, columns, other: "weights", otherRows, otherColumns },
  );
}

function shapeOf(table: Table): [rows: number, columns: number] {
  return [table.length, table[0]?.length ?? 0];
}
