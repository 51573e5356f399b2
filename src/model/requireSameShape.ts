import { Refusal, type Argument } from "./refusal";
import type { Table } from "./table";

type Given = readonly [argument: Argument, table: Table];

/** Refuses a table that has not as many rows and columns as another one. */
export function requireSameShape([argument, table]: Given, [other, model]: Given): void {
  const [rows, columns] = shapeOf(table);
  const [otherRows, otherColumns] = shapeOf(model);
  if (rows === otherRows && columns === otherColumns) return;
  throw new Refusal("different-shapes", { argument }, { rows, columns, other, otherRows, otherColumns });
}

function shapeOf(table: Table): [rows: number, columns: number] {
  return [table.length, table[0]?.length ?? 0];
}
