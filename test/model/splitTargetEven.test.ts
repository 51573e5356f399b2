import fc from "fast-check";
import { splitTarget } from "../../src/model/index";
import { columnSums, controlledRoundings, exactTable, isRounded, sum } from "./controlledRoundings";

function even(total: number, weights: number[][]): number[][] {
  return splitTarget({ total, weights, spread: "even" });
}

describe("splitTarget spreads the rounding along one axis", () => {
  test.each([
    // stackoverflow.com, "How to make rounded percentages add up to 100%", the answer that rounds a running tally.
    [100, [13.626332, 47.989636, 9.596008, 28.788024], [14, 48, 9, 29]],
    [100, [1, 1, 1], [33, 34, 33]],
  ])("%d by %j, as published", (total, weights, shares) => {
    expect(even(total, [weights])).toEqual([shares]);
    expect(
      even(
        total,
        weights.map((weight) => [weight]),
      ),
    ).toEqual(shares.map((share) => [share]));
  });

  test("each running total is the exact one rounded half up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), rowOf(40), (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const shares = even(total, [weights])[0]!;
        const whole = weights.reduce((sum, weight) => sum + weight);
        let running = 0;
        let given = 0;
        weights.forEach((weight, place) => {
          running += weight;
          given += shares[place]!;
          expect(given).toBe(Math.floor((2 * total * running + whole) / (2 * whole)));
        });
        expect(given).toBe(total);
      }),
    );
  });

  test("mirrors a negative total", () => {
    expect(even(-5, [[1, 1, 1, 1]])).toEqual([[-1, -2, -1, -1]]);
    expect(even(5, [[1, 1, 1, 1]])).toEqual([[1, 2, 1, 1]]);
  });
});

describe("splitTarget spreads the rounding along the rows of a table", () => {
  test("three models on one line, as a published level schedule has them", () => {
    // McMullen, JIT Mixed-Model Sequencing Rules, American Journal of Operations Research 5 (2015): four units of A, two
    // of B and one of C are best produced in the order ABACABA.
    const schedule = even(7, [Array<number>(7).fill(4), Array<number>(7).fill(2), Array<number>(7).fill(1)]);
    const order = schedule[0]!.map((_, period) => "ABC"[schedule.findIndex((row) => row[period] === 1)]);
    expect(order.join("")).toBe("ABACABA");
  });

  test("column totals give way where no table has those of the one axis", () => {
    // The running totals of the columns are 0.5, 1, 1.5 and 2, of one axis 1, 0, 1, 0; but the second row needs its unit
    // in the second or fourth column.
    const weights = [
      [1, 0, 1, 0],
      [0, 1, 0, 1],
    ];
    expect(even(2, [[1, 1, 1, 1]])).toEqual([[1, 0, 1, 0]]);
    const shares = even(2, weights);
    expect(shares.map((row) => row.reduce((sum, share) => sum + share))).toEqual([1, 1]);
    expectEven(2, weights, shares);
  });

  test("keeps every cell, total and running total to its exact value rounded down or up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), tableOf(24, 24), (total, weights) =>
        expectEven(total, weights, even(total, weights)),
      ),
      { numRuns: 300 },
    );
  });

  test("has the column totals of one axis where a table with them exists", () => {
    let without = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), tableOf(3, 4), (total, weights) => {
        const shares = even(total, weights);
        expectEven(total, weights, shares);
        const exact = exactTable(
          BigInt(total),
          weights.map((row) => row.map(BigInt)),
        );
        const columns = weights[0]!.map((_, column) => weights.reduce((sum, row) => sum + row[column]!, 0));
        const aim = even(total, [columns])[0]!.join();
        const exists = controlledRoundings(exact).some(
          (table) =>
            columnSums(table).join() === aim &&
            table.every((row, at) => isEven(row, exact.cells[at]!, exact.whole)),
        );
        if (!exists) without++;
        expect(columnSums(shares.map((row) => row.map(BigInt))).join() === aim).toBe(exists);
      }),
      {
        numRuns: 400,
        examples: [
          [
            2,
            [
              [1, 0, 1, 0],
              [0, 1, 0, 1],
            ],
          ],
        ],
      },
    );
    expect(without).toBeGreaterThan(0);
  });

  test("mirrors a negative total, in whatever unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), tableOf(12, 12), (cents, weights) => {
        const shares = even(cents, weights);
        const mirrored = splitTarget({ total: -cents / 100, weights, unit: 0.01, spread: "even" });
        expect(mirrored).toEqual(shares.map((row) => row.map((share) => 0 - share / 100)));
      }),
    );
  });
});

function rowOf(most: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: most });
}

/** Tables of two rows and columns or more, of equal, small or any weights, with zeros. */
function tableOf(mostRows: number, mostColumns: number): fc.Arbitrary<number[][]> {
  return fc
    .tuple(
      fc.integer({ min: 2, max: mostRows }),
      fc.integer({ min: 2, max: mostColumns }),
      fc.constantFrom(1, 2, 3, 1000),
    )
    .chain(([rows, columns, most]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .filter((table) => table.flat().some((weight) => weight > 0));
}

/** Whether a row and all its running totals are rounded down or up. */
function isEven(row: readonly bigint[], numerators: readonly bigint[], whole: bigint): boolean {
  return row.every(
    (value, place) =>
      isRounded(value, numerators[place]!, whole) &&
      isRounded(sum(row.slice(0, place + 1)), sum(numerators.slice(0, place + 1)), whole),
  );
}

function expectEven(total: number, weights: number[][], shares: number[][]): void {
  const exact = exactTable(
    BigInt(total),
    weights.map((row) => row.map(BigInt)),
  );
  const table = shares.map((row) => row.map(BigInt));
  table.forEach((row, at) => expect(isEven(row, exact.cells[at]!, exact.whole)).toBe(true));
  expect(isEven(columnSums(table), exact.columns, exact.whole)).toBe(true);
  expect(sum(table.flat())).toBe(BigInt(total));
}
