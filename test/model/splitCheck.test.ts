import fc from "fast-check";
import { splitCheck, splitTarget } from "../../src/model/index";

describe("splitCheck", () => {
  test("is 0 for parts that add up, as sums of doubles do not", () => {
    expect(splitCheck(0.3, [[0.1, 0.2]])).toBe(0);
    expect(splitCheck(0.6, [[0.1 + 0.2], [0.3]])).toBe(0);
    expect(splitCheck(-0.3, [[-0.1, -0.2]], 0.1)).toBe(0);
    expect(splitCheck(0, [[0, -0]])).toBe(0);
    expect(splitCheck(1e20, [[1e20, 1, -1]])).toBe(0);
  });

  test("is what is missing, or below 0 what is too much", () => {
    expect(splitCheck(100, [[60, 30]])).toBe(10);
    expect(splitCheck(100, [[60, 50]])).toBe(-10);
    expect(splitCheck(1e20, [[1e20, 1]])).toBe(-1);
    expect(splitCheck(0.3, [[0.1, 0.1]], 0.1)).toBe(0.1);
    expect(splitCheck(1, [])).toBe(1);
  });

  test("finds ten cents missing among a hundred thousand parts", () => {
    expect(splitCheck(1000.1, [Array.from({ length: 100_000 }, () => 0.01)], 0.01)).toBe(0.1);
  });

  test("reads 15 digits, as Excel shows them", () => {
    // The 16th digit is not shown: both parts are 0.333333333333333.
    expect(splitCheck(0.666666666666666, [[1 / 3, 1 / 3]])).toBe(0);
    expect(splitCheck(0.3, [[0.1 + 0.2]], 0.1 + 0.2)).toBe(0);
    expect(splitCheck(Number.MAX_VALUE, [[Number.MAX_VALUE]])).toBe(0);
  });

  test("is the decimal difference, exact for integers of any power of ten", () => {
    const integer = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(
        integer,
        fc.array(integer, { maxLength: 30 }),
        fc.integer({ min: -20, max: 20 }),
        (total, parts, power) => {
          const scaled = (count: number | bigint) => Number(`${count}e${power}`);
          const left = parts.reduce((left, part) => left - BigInt(part), BigInt(total));
          expect(splitCheck(scaled(total), [parts.map(scaled)])).toBe(scaled(left));
        },
      ),
    );
  });

  test("is 0 for what splitTarget gives, and a unit when one is taken away", () => {
    const unit = fc.constantFrom({ unit: 0.01, power: -2 }, { unit: 1, power: 0 }, { unit: 1000, power: 3 });
    const weights = fc.array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(unit, fc.integer({ min: -1e9, max: 1e9 }), weights, ({ unit, power }, count, weights) => {
        const total = Number(`${count}e${power}`);
        const shares = splitTarget({ total, weights, unit });
        expect(splitCheck(total, shares, unit)).toBe(0);
        const [first = 0, ...others] = shares.flat();
        const less = Number((first - unit).toFixed(2));
        expect(splitCheck(total, [[less, ...others]], unit)).toBe(unit);
      }),
    );
  });

  test.each([
    [
      "a part that is no multiple of the unit",
      1,
      [[0.5, 0.505]],
      0.01,
      "not-a-multiple",
      { argument: "parts", row: 0, column: 1 },
    ],
    ["a total that is no multiple of the unit", 1.005, [[1]], 0.01, "not-a-multiple", { argument: "total" }],
    ["a unit of 0", 1, [[1]], 0, "not-above-zero", { argument: "unit" }],
    [
      "a difference that no double holds",
      1.7e308,
      [[-1.7e308]],
      undefined,
      "too-large",
      { argument: "total" },
    ],
  ])("refuses %s", (_, total, parts, unit, code, at) => {
    expect(() => splitCheck(total, parts, unit)).toThrow(expect.objectContaining({ code, at }));
  });
});
