import { forecastOdds } from "../../src/model/forecastOdds";
import { Refusal } from "../../src/model/refusal";
import { exactOdds, exactOutcomes } from "./exactOdds";

describe("Sales models, section 3: 169 deals at 20 %, 49 at 35 %, 45 at 70 %, 2 each; 119.1 of 372 achieved", () => {
  const thousandths = [
    ...new Array<number>(169).fill(200),
    ...new Array<number>(49).fill(350),
    ...new Array<number>(45).fill(700),
  ];
  const deals = thousandths.map((one) => ({ amount: 1, thousandths: one }));
  const amounts = thousandths.map(() => [2]);
  const winRates = thousandths.map((one) => [one / 1000]);
  const team = { amounts, winRates, achieved: 119.1 };

  test("expects 284.0", () => {
    expect(forecastOdds({ ...team, target: 372 }).expected).toBeCloseTo(284.0, 10);
  });

  test.each([
    { target: 372, won: 127 },
    { target: 300, won: 91 },
    { target: 290, won: 86 },
    { target: 284, won: 83 },
    { target: 283.1, won: 82 },
    { target: 283, won: 82 },
    { target: 250, won: 66 },
  ])("gives the odds of reaching $target, by $won deals", ({ target, won }) => {
    const { odds } = forecastOdds({ ...team, target });
    expect(Math.abs(odds - exactOdds(deals, won))).toBeLessThan(1e-13);
  });

  test.each([0.1, 0.5, 0.9])(
    "stays at or below its quantile of %d with that probability, and just so",
    (share) => {
      const outcomes = exactOutcomes(deals);
      const all = 1000n ** BigInt(deals.length);
      let upTo = 0n;
      const won = outcomes.findIndex((one) => (upTo += one) * 1000n >= BigInt(share * 1000) * all);
      expect(forecastOdds({ ...team, target: 372 }).quantile(share)).toBe((1191 + 20 * won) / 10);
    },
  );

  test("says what a lost deal costs", () => {
    const without = forecastOdds({ ...team, target: 284 }).without();
    expect(without).toHaveLength(263);
    for (const deal of [0, 168, 169, 217, 218, 262]) {
      const rest = deals.filter((_, place) => place !== deal);
      expect(Math.abs(without[deal]![0]! - exactOdds(rest, 83))).toBeLessThan(1e-13);
    }
  });
});

describe("forecastOdds", () => {
  test("compares decimals exactly", () => {
    const deals = { amounts: [[0.1, 0.2]], winRates: [[0.5, 0.5]] };
    expect(forecastOdds({ ...deals, target: 0.3 }).odds).toBe(0.25);
    expect(forecastOdds({ ...deals, target: 0.30000000000000004 }).odds).toBe(0);
    expect(forecastOdds({ ...deals, target: 1.3, achieved: 1.1 }).odds).toBe(0.5);
    expect(forecastOdds({ target: 0.3, achieved: 0.1, amounts: [[0.2]], winRates: [[1]] }).odds).toBe(1);
  });

  test("leaves out deals that are lost or worth nothing and counts those that are won", () => {
    const amounts = [
      [5, 0, 7],
      [1, 2, 4],
    ];
    const winRates = [
      [0, 0.5, 1],
      [0.5, 0.25, 0.5],
    ];
    const { odds, expected, quantile, without } = forecastOdds({ target: 12, amounts, winRates });
    // Missing are 5 of 1, 2 and 4: both 1 and 4, with or without 2, or 2 and 4.
    expect(odds).toBe(0.5 * 0.5 + 0.5 * 0.25 * 0.5);
    expect(expected).toBe(7 + 0.5 + 0.5 + 2);
    expect([quantile(0), quantile(0.375), quantile(0.376), quantile(1)]).toEqual([7, 8, 9, 14]);
    expect(without()).toEqual([
      [odds, odds, 0],
      [0.25 * 0.5, 0.5 * 0.5, 0],
    ]);
  });

  test("is sure of what cannot fail and of what cannot be", () => {
    const deals = { amounts: [[3, 2]], winRates: [[0.9, 0.1]] };
    expect(forecastOdds({ ...deals, target: 0 }).odds).toBe(1);
    expect(forecastOdds({ ...deals, target: -5 }).odds).toBe(1);
    expect(forecastOdds({ ...deals, target: 10, achieved: 10 }).odds).toBe(1);
    expect(forecastOdds({ ...deals, target: 5.01 }).odds).toBe(0);
    expect(forecastOdds({ ...deals, target: 5, achieved: -1 }).odds).toBe(0);
    expect(forecastOdds({ ...deals, target: 5.01 }).without()).toEqual([[0, 0]]);
    expect(forecastOdds({ target: 1, amounts: [[0]], winRates: [[0.5]] }).odds).toBe(0);
    expect(forecastOdds({ target: 7, amounts: [[7]], winRates: [[1]] }).quantile(0.5)).toBe(7);
  });

  test.each([
    {
      code: "different-shapes",
      deals: { amounts: [[1, 2]], winRates: [[0.5], [0.5]] },
      at: { argument: "winRates" },
      values: { rows: 2, columns: 1, other: "amounts", otherRows: 1, otherColumns: 2 },
    },
    {
      code: "below-zero",
      deals: { amounts: [[1], [-2]], winRates: [[0.5], [0.5]] },
      at: { argument: "amounts", row: 1, column: 0 },
      values: { value: -2 },
    },
    {
      code: "outside-0-1",
      deals: { amounts: [[1, 2]], winRates: [[0.5, 1.5]] },
      at: { argument: "winRates", row: 0, column: 1 },
      values: { value: 1.5 },
    },
    {
      code: "too-many",
      deals: { amounts: [many(1)], winRates: [many(0.5)] },
      at: { argument: "amounts" },
      values: { count: 20_001, limit: 20_000 },
    },
  ])("refuses $code", ({ code, deals, at, values }) => {
    const refusal = refusalOf(() => forecastOdds({ ...deals, target: 1 }));
    expect(refusal).toMatchObject({ code, at, values });
  });

  test("counts towards the limit only deals that may be won or lost", () => {
    const amounts = [[2, ...many(0), ...many(1)]];
    const winRates = [[0.5, ...many(0.5), ...many(1)]];
    expect(forecastOdds({ target: 20_002, amounts, winRates }).odds).toBe(0.5);
  });
});

function many(value: number): number[] {
  return new Array<number>(20_001).fill(value);
}

function refusalOf(call: () => unknown): Refusal | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return undefined;
}
