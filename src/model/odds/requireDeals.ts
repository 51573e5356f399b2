import { Refusal } from "../refusal";
import { requireNotBelowZero } from "../requireNotBelowZero";
import { requireRate } from "../requireRate";
import type { Table } from "../table";

/** Refuses deals whose amounts and win rates do not stand in one shape, or are not such. */
export function requireDeals(amounts: Table, winRates: Table): void {
  const [rows, columns] = [winRates.length, winRates[0]?.length ?? 0];
  const [otherRows, otherColumns] = [amounts.length, amounts[0]?.length ?? 0];
  if (rows !== otherRows || columns !== otherColumns) {
    const values = { rows, columns, other: "amounts", otherRows, otherColumns } as const;
    throw new Refusal("different-shapes", { argument: "winRates" }, values);
  }
  amounts.forEach((cells, row) =>
    cells.forEach((amount, column) => requireNotBelowZero(amount, { argument: "amounts", row, column })),
  );
  winRates.forEach((cells, row) =>
    cells.forEach((rate, column) => requireRate(rate, { argument: "winRates", row, column })),
  );
}
