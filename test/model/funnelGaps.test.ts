import fc from "fast-check";
import { funnelCoverage, funnelGap, funnelGaps } from "../../src/model";

test("a team's gaps are those of its people, bit by bit", () => {
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  const team = fc
    .record({
      people: fc.integer({ min: 1, max: 8 }),
      stages: fc.integer({ min: 1, max: 6 }),
      shared: fc.boolean(),
    })
    .chain(({ people, stages, shared }) => {
      const rows = (cell: fc.Arbitrary<number>, count: number, columns: number) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: count,
          maxLength: count,
        });
      return fc.record({
        quota: rows(amount, people, 1),
        achieved: rows(amount, people, 1),
        funnel: rows(amount, people, stages),
        winRates: rows(rate, shared ? 1 : people, stages),
      });
    });
  fc.assert(
    fc.property(team, ({ quota, achieved, funnel, winRates }) => {
      const alone = funnel.map((amounts, row) => [
        funnelGap({
          quota: quota[row]![0]!,
          achieved: achieved[row]![0]!,
          funnel: [amounts],
          winRates: [winRates[winRates.length === 1 ? 0 : row]!],
        }).gap,
      ]);
      expect(funnelGaps({ quota, achieved, funnel, winRates })).toEqual(alone);
    }),
  );
});

test("refuses a rate by its row and column", () => {
  const team = { quota: [[1], [2]], achieved: [[0], [0]], funnel: [[1], [1]], winRates: [[0.5], [1.5]] };
  expect(() => funnelGaps(team)).toThrow("winRates: outside-0-1");
});

test("coverage is the funnel ÷ what is open; a reached quota has none", () => {
  expect(funnelCoverage({ quota: 372, achieved: 119.1, funnel: [[338, 98, 90]] })).toBeCloseTo(
    526 / 252.9,
    12,
  );
  expect(() => funnelCoverage({ quota: 5, achieved: 5, funnel: [[1]] })).toThrow("achieved: nothing-open");
});
