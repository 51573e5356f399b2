import { requireNotBelowZero } from "../requireNotBelowZero";
import { requireRate } from "../requireRate";
import { requireSameShape } from "../requireSameShape";
import type { Table } from "../table";

/** Refuses deals whose amounts and win rates do not stand in one shape, or are not such. */
export function requireDeals(amounts: Table, winRates: Table): void {
  requireSameShape(["winRates", winRates], ["amounts", amounts]);
  amounts.forEach((cells, row) =>
    cells.forEach((amount, column) => requireNotBelowZero(amount, { argument: "amounts", row, column })),
  );
  winRates.forEach((cells, row) =>
    cells.forEach((rate, column) => requireRate(rate, { argument: "winRates", row, column })),
  );
}
