import { decimalIntegers } from "./decimalIntegers";
import { Refusal, type Position } from "./refusal";
import { requireAboveZero } from "./requireAboveZero";
import { unitGrid, type UnitGrid } from "./split/unitGrid";
import type { Table } from "./table";

/**
 * Gives what parts leave open of a total, exactly: 0 when they add up to it, below 0 when they are too much.
 * Sales models, section 8.
 *
 * Numbers are read with the 15 digits that Excel shows, so that a part calculated as 0.1 + 0.2 is 0.3.
 *
 * @param parts - in any shape
 * @param unit - what the total and every part must be a multiple of; without it they may be any numbers
 * @returns the double nearest to the difference
 * @throws {Refusal} not-above-zero for the unit; not-a-multiple for the total or a part; too-large for a difference
 *   that no double holds
 */
export function splitCheck(total: number, parts: Table, unit?: number): number {
  if (unit !== undefined) {
    requireAboveZero(unit, { argument: "unit" });
    const grid = unitGrid(asShown(unit));
    requireMultiple(total, grid, { argument: "total" });
    parts.forEach((row, at) =>
      row.forEach((part, column) => requireMultiple(part, grid, { argument: "parts", row: at, column })),
    );
  }
  const { integers, exponent } = decimalIntegers([total, ...parts.flat()].map(asShown));
  const [whole, ...each] = integers;
  const open = Number(`${each.reduce((left, part) => left - part, whole!)}e${exponent}`);
  if (!Number.isFinite(open)) {
    throw new Refusal("too-large", { argument: "total" }, { value: total, limit: Number.MAX_VALUE });
  }
  return open;
}

/** The very largest doubles have none beside them that 15 digits could name. */
function asShown(value: number): number {
  const shown = Number(value.toPrecision(15));
  return Number.isFinite(shown) ? shown : value;
}

function requireMultiple(given: number, grid: UnitGrid, at: Position): void {
  const value = asShown(given);
  if (grid.count(value) === undefined) {
    throw new Refusal("not-a-multiple", at, { value, unit: grid.unit, other: "unit" });
  }
}
