import fc from "fast-check";
import { splitTarget } from "../../src/model/index";
import { hamilton, isRounded, sum } from "./controlledRoundings";

describe("splitTarget with locked cells", () => {
  test("keeps them and splits the rest by the weights of the others", () => {
    expect(splitTarget({ total: 100, weights: [[1, 1, 1, 1]], locked: [[40, 0, 0, 0]] })).toEqual([
      [40, 20, 20, 20],
    ]);
    expect(splitTarget({ total: 100, weights: [[0, 1, 2]], locked: [[10, 0, 0]] })).toEqual([[10, 30, 60]]);
    expect(splitTarget({ total: 10, weights: [[1, 1]], locked: [[10, 0]] })).toEqual([[10, 0]]);
    expect(splitTarget({ total: 10, weights: [[1, 1]], locked: [[-5, 0]] })).toEqual([[-5, 15]]);
    expect(splitTarget({ total: -10, weights: [[1, 1, 1]], locked: [[-3, 0, 0]] })).toEqual([[-3, -4, -3]]);
    expect(splitTarget({ total: 1.5, weights: [[1], [1]], unit: 0.5, locked: [[0], [1]] })).toEqual([
      [0.5],
      [1],
    ]);
  });

  test("is the split of the rest by weights that are 0 where a cell is locked", () => {
    const table = tableOf(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -3, max: 5 })));
    const spread = fc.constantFrom("remainder" as const, "even" as const);
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 500 }), spread, (cells, rest, spread) => {
        const locked = cells.map((row) => row.map(([, value]) => value));
        const free = cells.map((row) => row.map(([weight, value]) => (value === 0 ? weight : 0)));
        fc.pre(free.flat().some((weight) => weight > 0));
        const total = rest + locked.flat().reduce((sum, value) => sum + value, 0);
        fc.pre(total >= 0);
        const weights = cells.map((row) => row.map(([weight]) => weight));
        const others = splitTarget({ total: rest, weights: free, spread });
        expect(splitTarget({ total, weights, locked, spread })).toEqual(
          others.map((row, at) => row.map((share, column) => share + locked[at]![column]!)),
        );
      }),
    );
  });
});

describe("splitTarget with limits", () => {
  test("holds shares at them and splits what is left in proportion", () => {
    const weights = [[10, 20, 30, 40]];
    expect(splitTarget({ total: 100, weights, maximum: [[30]] })).toEqual([[13, 27, 30, 30]]);
    expect(splitTarget({ total: 100, weights, minimum: [[25]] })).toEqual([[25, 25, 25, 25]]);
    expect(splitTarget({ total: 100, weights, minimum: [[15, 0, 0, 0]] })).toEqual([[15, 19, 28, 38]]);
    expect(splitTarget({ total: 100, weights: [[1, 1]], minimum: [[0, 70]], maximum: [[100]] })).toEqual([
      [30, 70],
    ]);
  });

  test("tightens them to multiples of the unit", () => {
    expect(splitTarget({ total: 100, weights: [[1, 1]], unit: 10, maximum: [[44, 100]] })).toEqual([
      [40, 60],
    ]);
    expect(splitTarget({ total: 1, weights: [[1, 1]], unit: 0.1, minimum: [[0.51, 0]] })).toEqual([
      [0.6, 0.4],
    ]);
  });

  test("leaves locked cells alone, and gives a weight of 0 no more than its minimum", () => {
    expect(splitTarget({ total: 10, weights: [[1, 1, 1]], locked: [[8, 0, 0]], maximum: [[5]] })).toEqual([
      [8, 1, 1],
    ]);
    expect(splitTarget({ total: 10, weights: [[0, 1, 0]], minimum: [[2, 0, 0]] })).toEqual([[2, 8, 0]]);
    expect(splitTarget({ total: 10, weights: [[0, 1]], maximum: [[-2, 20]] })).toEqual([[-2, 12]]);
  });

  const bounded = fc
    .record({
      cells: tableOf(
        fc.record({
          weight: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 1000 })),
          low: fc.integer({ min: -20, max: 40 }),
          span: fc.integer({ min: 0, max: 60 }),
        }),
      ),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      spread: fc.constantFrom("remainder" as const, "even" as const),
    })
    .filter(({ cells }) => cells.flat().some(({ weight }) => weight > 0));

  /** A total between what the minima and the maxima of the cells sum to. */
  function givenBy({ cells, share, spread }: typeof bounded extends fc.Arbitrary<infer T> ? T : never) {
    const flat = cells.flat();
    const reach = (of: (low: number, high: number) => number) =>
      flat.reduce((sum, { weight, low, span }) => {
        const high = low + span;
        return sum + (weight > 0 ? of(low, high) : Math.max(low, Math.min(high, 0)));
      }, 0);
    const [least, most] = [reach((low) => low), reach((_, high) => high)];
    return {
      total: least + Math.round(share * (most - least)),
      weights: cells.map((row) => row.map(({ weight }) => weight)),
      minimum: cells.map((row) => row.map(({ low }) => low)),
      maximum: cells.map((row) => row.map(({ low, span }) => low + span)),
      spread,
    };
  }

  test("rounds the shares λ × weight within the limits, for the one λ that makes them sum to the total", () => {
    fc.assert(
      fc.property(bounded, (one) => {
        const { total, weights, minimum, maximum, spread } = givenBy(one);
        const shares = splitTarget({ total, weights, minimum, maximum, spread });
        const exact = waterFilling(total, weights.flat(), minimum.flat(), maximum.flat());
        const rounded = shares.flat().map(BigInt);
        expect(sum(rounded)).toBe(BigInt(total));
        rounded.forEach((value, place) => {
          expect(isRounded(value, exact.numerators[place]!, exact.whole)).toBe(true);
          expect(shares.flat()[place]).toBeGreaterThanOrEqual(minimum.flat()[place]!);
          expect(shares.flat()[place]).toBeLessThanOrEqual(maximum.flat()[place]!);
        });
        if (
          weights.length === 1 &&
          spread === "remainder" &&
          exact.numerators.every((share) => share >= 0n)
        ) {
          expect(rounded).toEqual(hamilton(exact.numerators, exact.whole));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("mirrors a negative total with mirrored limits", () => {
    const negative = (table: number[][]) => table.map((row) => row.map((value) => 0 - value));
    fc.assert(
      fc.property(bounded, (one) => {
        const { total, weights, minimum, maximum, spread } = givenBy(one);
        const shares = splitTarget({ total, weights, minimum, maximum, spread });
        expect(
          splitTarget({
            total: -total,
            weights,
            minimum: negative(maximum),
            maximum: negative(minimum),
            spread,
          }),
        ).toEqual(negative(shares));
      }),
    );
  });
});

/** Finds λ among the stretches between the limits over the weights, one after the other. */
function waterFilling(total: number, weights: number[], minimum: number[], maximum: number[]) {
  const clamped = (numerator: bigint, whole: bigint) =>
    weights.map((weight, place) => {
      const share = numerator * BigInt(weight);
      const [low, high] = [BigInt(minimum[place]!) * whole, BigInt(maximum[place]!) * whole];
      return share < low ? low : share > high ? high : share;
    });
  const breaks = weights
    .flatMap((weight, place) =>
      weight > 0 ? [minimum[place]!, maximum[place]!].map((limit) => ({ limit, weight })) : [],
    )
    .sort((a, b) => a.limit * b.weight - b.limit * a.weight);
  // Σ is straight between two breaks, so that the last break at or below the total and the next one give λ.
  const sumAt = ({ limit, weight }: { limit: number; weight: number }) =>
    sum(clamped(BigInt(limit), BigInt(weight)));
  const above = breaks.findIndex((one) => sumAt(one) >= BigInt(total) * BigInt(one.weight));
  const high = breaks[above]!;
  if (above === 0 || sumAt(high) === BigInt(total) * BigInt(high.weight)) {
    return { numerators: clamped(BigInt(high.limit), BigInt(high.weight)), whole: BigInt(high.weight) };
  }
  const low = breaks[above - 1]!;
  const held = weights.map((weight, place) => {
    if (weight === 0) return BigInt(Math.max(minimum[place]!, Math.min(maximum[place]!, 0)));
    if (maximum[place]! * low.weight <= low.limit * weight) return BigInt(maximum[place]!);
    return minimum[place]! * high.weight >= high.limit * weight ? BigInt(minimum[place]!) : undefined;
  });
  const whole = BigInt(
    weights.reduce((sum, weight, place) => sum + (held[place] === undefined ? weight : 0), 0),
  );
  const left = BigInt(total) - sum(held.map((value) => value ?? 0n));
  return {
    numerators: weights.map((weight, place) =>
      held[place] === undefined ? left * BigInt(weight) : held[place]! * whole,
    ),
    whole,
  };
}

function tableOf<Cell>(cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell[][]> {
  const side = fc.integer({ min: 1, max: 6 });
  return fc.tuple(side, side).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
}
