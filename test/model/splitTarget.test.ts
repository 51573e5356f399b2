import fc from "fast-check";
import { splitTarget } from "../../src/model/index";
import { hamilton } from "./controlledRoundings";

describe("splitTarget gives published largest-remainder tables", () => {
  test.each([
    // electowiki.org, "Hamilton method": the 15 states of 1790, 60 seats.
    [
      60,
      [
        630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141822, 85533, 70835, 68705,
        68446, 55540,
      ],
      [11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1],
    ],
    // electowiki.org, "Alabama paradox": percentages with one decimal, 323 and 324 seats.
    [323, [56.7, 38.5, 4.2, 0.6], [183, 124, 14, 2]],
    [324, [56.7, 38.5, 4.2, 0.6], [184, 125, 13, 2]],
    // For All Practical Purposes, 10th edition, question 14.45: 89, 90 and 91 seats.
    [89, [5576330, 1387342, 3334241, 7512860, 310968], [27, 7, 16, 37, 2]],
    [90, [5576330, 1387342, 3334241, 7512860, 310968], [28, 7, 17, 37, 1]],
    [91, [5576330, 1387342, 3334241, 7512860, 310968], [28, 7, 17, 38, 1]],
    // Wikipedia, "Largest remainder method" and "Hare-Niemeyer-Verfahren", as tested by the R package proporz.
    [10, [47000, 16000, 15800, 12000, 6100, 3100], [5, 2, 1, 1, 1, 0]],
    [60, [216, 310, 22, 32], [23, 32, 2, 3]],
    [31, [720257, 323524, 257466, 213138, 144392, 88315], [13, 6, 5, 4, 2, 1]],
    // R package proporz, test "equal remainder not on threshold".
    [10, [43, 33, 12, 8, 4], [4, 3, 1, 1, 1]],
    // npm package largest-remainder-round 1.1.0, spec: four numbers spread to 100, 50 and 1000.
    [100, [1000, 1000, 5000, 1000], [13, 13, 62, 12]],
    [50, [1000, 1000, 5000, 1000], [7, 6, 31, 6]],
    [1000, [1000, 1000, 5000, 1000], [125, 125, 625, 125]],
    // npm package hare-niemeyer 3.0.0, readme: 420 seats.
    [420, [130755, 102068, 34012, 31090, 11111], [178, 139, 46, 42, 15]],
    // net.math, 15 March 1982, "Alabama paradox": 3, 7 and 90 percent.
    [49, [3, 7, 90], [2, 3, 44]],
    [51, [3, 7, 90], [1, 4, 46]],
  ])("%i by %j", (total, weights, shares) => {
    expect(splitTarget({ total, weights: [weights] })).toEqual([shares]);
    expect(splitTarget({ total, weights: weights.map((weight) => [weight]) })).toEqual(
      shares.map((share) => [share]),
    );
  });
});

// A unit as an integer of a power of ten, so that the tests count in integers and not by the code they test.
const units = [
  { unit: 0.01, digits: 1n, places: 2 },
  { unit: 0.1, digits: 1n, places: 1 },
  { unit: 1, digits: 1n, places: 0 },
  { unit: 5, digits: 5n, places: 0 },
  { unit: 1000, digits: 1000n, places: 0 },
];

const split = fc.record({
  step: fc.constantFrom(...units),
  count: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  // Weights as thousandths.
  thousandths: fc
    .array(
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 10_000_000 })),
      {
        minLength: 1,
        maxLength: 24,
      },
    )
    .filter((weights) => weights.some((weight) => weight > 0)),
});

type Split = typeof split extends fc.Arbitrary<infer T> ? T : never;

function total({ step, count }: Split): number {
  return decimal(BigInt(count) * step.digits, step.places);
}

/** The shares counted in units; fails on a share that is no multiple of the unit. */
function sharesInUnits(
  one: Split,
  weights = one.thousandths.map((weight) => decimal(BigInt(weight), 3)),
): bigint[] {
  const { unit, digits, places } = one.step;
  return splitTarget({ total: total(one), weights: [weights], unit })[0]!.map((share) => {
    const integer = BigInt(share.toFixed(places).replace(".", ""));
    expect(share).toBe(decimal(integer, places));
    expect(integer % digits).toBe(0n);
    return integer / digits;
  });
}

function decimal(integer: bigint, places: number): number {
  return Number(`${integer}e-${places}`);
}

function sum(integers: readonly bigint[]): bigint {
  return integers.reduce((total, one) => total + one, 0n);
}

describe("splitTarget", () => {
  test("adds up to the total exactly", () => {
    fc.assert(fc.property(split, (one) => expect(sum(sharesInUnits(one))).toBe(BigInt(one.count))));
  });

  test("gives each share its exact value cut off or one unit more, the units left to the largest remainders in order", () => {
    fc.assert(
      fc.property(split, (one) => {
        const count = BigInt(Math.abs(one.count));
        const weights = one.thousandths.map(BigInt);
        const whole = sum(weights);
        const shares = sharesInUnits({ ...one, count: Math.abs(one.count) });
        const parts = weights.map((weight, place) => ({
          place,
          extra: shares[place]! - (count * weight) / whole,
          remainder: (count * weight) % whole,
        }));
        for (const { extra, remainder } of parts) expect([0n, remainder === 0n ? 0n : 1n]).toContain(extra);
        const raised = parts.filter(({ extra }) => extra === 1n);
        const kept = parts.filter(({ extra }) => extra === 0n);
        for (const up of raised) {
          for (const down of kept) {
            expect(
              up.remainder > down.remainder || (up.remainder === down.remainder && up.place < down.place),
            ).toBe(true);
          }
        }
      }),
    );
  });

  test("gives a weight of 0 exactly 0", () => {
    fc.assert(
      fc.property(split, (one) => {
        const shares = splitTarget({
          total: total(one),
          weights: [one.thousandths],
          unit: one.step.unit,
        })[0]!;
        one.thousandths.forEach((weight, place) => weight === 0 && expect(shares[place]).toBe(0));
      }),
    );
  });

  test("gives equal weights shares that differ by at most a unit, the larger ones first", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 40 }),
        (total, people) => {
          const shares = splitTarget({ total, weights: Array.from({ length: people }, () => [0.1]) }).flat();
          const larger = total % people;
          expect(shares).toEqual(
            shares.map((_, place) => Math.floor(total / people) + (place < larger ? 1 : 0)),
          );
        },
      ),
    );
  });

  test("mirrors a negative total", () => {
    fc.assert(
      fc.property(split, (one) => {
        const mirrored = sharesInUnits({ ...one, count: -one.count });
        expect(mirrored).toEqual(sharesInUnits(one).map((share) => -share));
      }),
    );
  });

  test("does not change when all weights are multiplied by a power of ten", () => {
    fc.assert(
      fc.property(split, fc.integer({ min: -30, max: 30 }), (one, power) => {
        const scaled = one.thousandths.map((weight) => Number(`${weight}e${power}`));
        expect(sharesInUnits(one, scaled)).toEqual(sharesInUnits(one));
      }),
    );
  });

  test("splits any finite weights, from the smallest double to the largest", () => {
    const weight = fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.array(weight, { minLength: 1, maxLength: 6 }),
        (total, weights) => {
          fc.pre(weights.some((weight) => weight > 0));
          const shares = splitTarget({ total, weights: [weights] })[0]!;
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
        },
      ),
    );
  });

  test("is as exact where units times weights are far beyond what doubles count", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), weights, (total, weights) => {
        const whole = sum(weights.map(BigInt));
        const shares = hamilton(
          weights.map((weight) => BigInt(total) * BigInt(weight)),
          whole,
        );
        expect(splitTarget({ total, weights: [weights] })).toEqual([shares.map(Number)]);
      }),
    );
  });

  test("keeps the shape, ties in reading order", () => {
    expect(
      splitTarget({
        total: 5,
        weights: [
          [1, 1],
          [1, 1],
        ],
      }),
    ).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(
      splitTarget({
        total: -5,
        weights: [
          [1, 1],
          [1, 1],
        ],
      }),
    ).toEqual([
      [-2, -1],
      [-1, -1],
    ]);
  });

  test("reads decimals as they are written", () => {
    // 0.1 + 0.2 is not 0.3 as a double: the first is refused, the second is three tenths.
    expect(splitTarget({ total: 0.3, weights: [[1, 1]], unit: 0.1 })).toEqual([[0.2, 0.1]]);
    expect(splitTarget({ total: 1e-7, weights: [[1]], unit: 1e-7 })).toEqual([[1e-7]]);
    expect(splitTarget({ total: 1e21, weights: [[1, 1]], unit: 1e21 })).toEqual([[1e21, 0]]);
    expect(() => splitTarget({ total: 0.1 + 0.2, weights: [[1]], unit: 0.1 })).toThrow(
      expect.objectContaining({ code: "not-a-multiple" }),
    );
  });

  test("splits a total of 0, without minus zero", () => {
    expect(splitTarget({ total: 0, weights: [[1, 2]] })).toEqual([[0, 0]]);
    expect(splitTarget({ total: -0, weights: [[1, 2]] })).toEqual([[0, 0]]);
    expect(splitTarget({ total: -1, weights: [[0, 1]] })).toEqual([[0, -1]]);
  });
});
