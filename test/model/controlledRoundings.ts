// What the tests of two-way splits compare with: enumeration in integers, by the definition alone.

/** A total split by whole-number weights, before any rounding: numerators of the shares, all over the same whole. */
export type ExactTable = { whole: bigint; cells: bigint[][]; rows: bigint[]; columns: bigint[] };

export function exactTable(total: bigint, weights: readonly (readonly bigint[])[]): ExactTable {
  const cells = weights.map((row) => row.map((weight) => total * weight));
  const columns = cells[0]!.map((_, column) => sum(cells.map((row) => row[column]!)));
  return { whole: sum(weights.flat()), cells, rows: cells.map(sum), columns };
}

export function sum(integers: readonly bigint[]): bigint {
  return integers.reduce((total, one) => total + one, 0n);
}

/** Whether an integer is a numerator over the whole, rounded down or up. */
export function isRounded(value: bigint, numerator: bigint, whole: bigint): boolean {
  const distance = value * whole - numerator;
  return -whole < distance && distance < whole;
}

/** The integers of numerators over a whole by the largest remainder, ties to the first. */
export function hamilton(numerators: readonly bigint[], whole: bigint): bigint[] {
  const floors = numerators.map((numerator) => numerator / whole);
  const left = Number(sum(numerators) / whole - sum(floors));
  const isAhead = (a: number, b: number) => numerators[a]! % whole > numerators[b]! % whole;
  const order = [...numerators.keys()].sort((a, b) => (isAhead(a, b) ? -1 : isAhead(b, a) ? 1 : a - b));
  for (const place of order.slice(0, left)) floors[place]! += 1n;
  return floors;
}

export function columnSums(table: readonly (readonly bigint[])[]): bigint[] {
  return table[0]!.map((_, column) => sum(table.map((row) => row[column]!)));
}

/** All tables whose cells, rows and columns are rounded down or up and whose sum is the total, in reading order. */
export function controlledRoundings({ whole, cells, rows, columns }: ExactTable): bigint[][][] {
  const total = sum(rows) / whole;
  const rowChoices = cells.map((row, at) =>
    roundingsOf(row, whole).filter((choice) => isRounded(sum(choice), rows[at]!, whole)),
  );
  const tables = rowChoices.reduce<bigint[][][]>(
    (begun, choices) => begun.flatMap((above) => choices.map((choice) => [...above, choice])),
    [[]],
  );
  return tables.filter(
    (table) =>
      sum(table.flat()) === total &&
      columnSums(table).every((columnSum, column) => isRounded(columnSum, columns[column]!, whole)),
  );
}

/** All roundings of a row, those with larger numbers first. */
function roundingsOf(row: readonly bigint[], whole: bigint): bigint[][] {
  return row.reduce<bigint[][]>(
    (begun, numerator) => {
      const floor = numerator / whole;
      const values = numerator % whole === 0n ? [floor] : [floor + 1n, floor];
      return begun.flatMap((before) => values.map((value) => [...before, value]));
    },
    [[]],
  );
}

/** Σ (value − exact)², times the whole squared. */
export function squaredError(table: readonly (readonly bigint[])[], { whole, cells }: ExactTable): bigint {
  return sum(
    table.flatMap((row, at) => row.map((value, column) => (value * whole - cells[at]![column]!) ** 2n)),
  );
}
