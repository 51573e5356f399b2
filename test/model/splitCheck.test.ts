import fc from "fast-check";
import { splitCheck, splitTarget } from "../../src/model";

test("0.1 and 0.2 are 0.3, as a sum and as a part that was calculated", () => {
  expect(splitCheck(0.3, [[0.1, 0.2]])).toBe(0);
  expect(splitCheck(0.6, [[0.1 + 0.2], [0.3]])).toBe(0);
});

test("ten cents that a hundred thousand parts leave open are ten cents", () => {
  const parts = [Array.from({ length: 100_000 }, () => 0.01)];
  expect(splitCheck(1000.1, parts, 0.01)).toBe(0.1);
});

test("what is too much is below 0", () => {
  expect(splitCheck(100, [[60, 50]])).toBe(-10);
});

test.each<[string, number, number[][], number | undefined]>([
  ["parts: not-a-multiple", 1, [[0.5, 0.505]], 0.01],
  ["total: not-a-multiple", 1.005, [[1]], 0.01],
  ["unit: not-above-zero", 1, [[1]], 0],
])("refuses with %s", (message, total, parts, unit) => {
  expect(() => splitCheck(total, parts, unit)).toThrow(message);
});

test("what SPLIT_TARGET gives leaves nothing open, and a unit taken away is missed", () => {
  const unit = fc.constantFrom(0.01, 0.1, 1, 1000);
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(unit, fc.integer({ min: 1, max: 1_000_000 }), weights, (unit, units, row) => {
      const total = Number((units * unit).toPrecision(12));
      const [shares = []] = splitTarget({ total, weights: [row], unit });
      expect(splitCheck(total, [shares], unit)).toBe(0);
      const [first = 0, ...others] = shares;
      const less = Number((first - unit).toPrecision(12));
      expect(splitCheck(total, [[less, ...others]], unit)).toBe(unit);
    }),
  );
});
