import { levelColumns } from "./levelColumns";
import { readingOrderFirst } from "./readingOrderFirst";
import type { Rounding } from "./rounding";
import { transport, type Transported } from "./transport";
import { transposed } from "./transposed";

/**
 * Finds the cells to round up so that the total squared error is least, of equal tables the first in reading order;
 * `undefined` where no table has the margins. As many cells are rounded up in any case, so that the error is least
 * where their remainders sum to most.
 */
export function leastError(rounding: Rounding): Uint8Array | undefined {
  const rows = rounding.rowNeeds.length;
  const columns = rounding.columnNeeds.length;
  // The work grows most with the columns.
  const isWide = columns > rows;
  const optimum = mostRemainder(isWide ? turned(rounding) : rounding);
  if (!optimum) return undefined;
  const raised = isWide ? transposed(optimum.raised, rows) : optimum.raised;
  const loose = isWide ? transposed(optimum.loose, rows) : optimum.loose;
  readingOrderFirst(raised, loose, columns);
  return raised;
}

function turned({ base, open, remainders, rowNeeds, columnNeeds }: Rounding): Rounding {
  const columns = columnNeeds.length;
  return {
    base,
    open: transposed(open, columns),
    remainders: remainders.map((digits) => transposed(digits, columns)),
    rowNeeds: columnNeeds,
    columnNeeds: rowNeeds,
  };
}

/**
 * Takes the remainders in digit by digit (cost scaling): what higher digits decide by more than lower ones can make
 * good stays as it is, so that integers of any length are compared exactly in doubles. The cells in which equally good
 * tables may differ are loose.
 */
function mostRemainder(rounding: Rounding): { raised: Uint8Array; loose: Uint8Array } | undefined {
  const { open, remainders, base, rowNeeds, columnNeeds } = rounding;
  const columns = columnNeeds.length;
  let advantages: Float64Array = new Float64Array(open.length);
  let raised: Uint8Array = new Uint8Array(open.length);
  for (const digits of remainders) {
    // A 1 moves through each column once at most: lower digits never make good more than so many units of a higher one.
    const gains = digits.map(
      (digit, cell) => digit + base * Math.max(-columns, Math.min(columns, advantages[cell]!)),
    );
    const level = levelColumns(rounding, gains);
    const filled = transport({ open, gains: level, rowNeeds, columnNeeds });
    if (!filled) return undefined;
    raised = filled.raised;
    advantages = overLeastRaised(level, filled, columns);
  }
  return { raised, loose: open.map((isOpen, cell) => (isOpen && advantages[cell] === 0 ? 1 : 0)) };
}

/** Gives what each cell, at the prices of the columns, gains more than the least that is raised in its row. */
function overLeastRaised(
  gains: Float64Array,
  { raised, prices }: Transported,
  columns: number,
): Float64Array {
  const least = new Float64Array(gains.length / columns).fill(Infinity);
  const net = gains.map((gain, cell) => gain - prices[cell % columns]!);
  net.forEach((gain, cell) => {
    const row = Math.floor(cell / columns);
    if (raised[cell]) least[row] = Math.min(least[row]!, gain);
  });
  return net.map((gain, cell) => gain - least[Math.floor(cell / columns)]!);
}
