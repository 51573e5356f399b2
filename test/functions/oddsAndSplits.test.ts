import { bundleFunctions } from "./bundle";
import { refusalOf, runFunctions, type Call } from "./runtime";

const english = { Office: { context: { displayLanguage: "en-US" } } };
const chinese = { Office: { context: { displayLanguage: "zh-CN" } } };

let script: string;
beforeAll(async () => {
  script = await bundleFunctions();
}, 120_000);

function called(id: string, globals: Record<string, unknown> = english): Call {
  return runFunctions(script, globals).get(id)!;
}

const cell = (value: unknown) => [[value]];

describe("SALES.FORECAST_ODDS", () => {
  // Three deals of 10 that are won by half: 1, 3, 3 and 1 of 8 outcomes bring 0, 10, 20 and 30.
  const coins = [
    [[10], [10], [10]],
    [[0.5], [0.5], [0.5]],
  ] as const;

  test("gives the odds that a target is reached", () => {
    const odds = called("FORECAST_ODDS");
    expect(odds(cell(20), ...coins)).toEqual([[expect.closeTo(4 / 8, 12)]]);
    expect(odds(cell(25), ...coins, cell(5))).toEqual([[expect.closeTo(4 / 8, 12)]]);
    expect(odds(cell(31), ...coins)).toEqual([[expect.closeTo(0, 12)]]);
    expect(odds(cell(5), ...coins, cell(5))).toEqual([[1]]);
  });

  test("gives the expected amount and the range", () => {
    const shown = (word: string) => called("FORECAST_ODDS")(cell(20), ...coins, cell(100), cell(word));
    expect(shown("expected")).toEqual([[115]]);
    // 1 of 8 is 100, 4 of 8 are at most 110, 7 of 8 at most 120.
    expect(shown("p10")).toEqual([[100]]);
    expect(shown("p50")).toEqual([[110]]);
    expect(shown("p90")).toEqual([[130]]);
  });

  test("gives the odds without each deal, in the shape of the amounts", () => {
    // Two coins reach 20 in 1 of 4.
    const without = called("FORECAST_ODDS", chinese)(cell(20), ...coins, null, cell("丢单后"));
    expect(without).toEqual([0, 1, 2].map(() => [expect.closeTo(1 / 4, 12)]));
  });

  test("spills everything with names", () => {
    expect(called("FORECAST_ODDS")(cell(20), ...coins, null, cell("all"))).toEqual([
      ["Target", 20],
      ["Achieved", 0],
      ["Expected amount", 15],
      ["Odds of reaching it", expect.closeTo(0.5, 12)],
      ["P10: 10% odds of no more", 0],
      ["P50: as likely more as less", 10],
      ["P90: 90% odds of no more", 30],
    ]);
  });

  test("refuses a negative amount and a rate above 1 by their cell", () => {
    const refused = (...given: unknown[]) => refusalOf(() => called("FORECAST_ODDS")(...given)).message;
    expect(refused(cell(1), [[1, -2]], [[0.5, 0.5]])).toMatch(/^amounts, row 1, column 2 of the range: -2/);
    expect(refused(cell(1), [[1, 2]], [[0.5, 50]])).toMatch(/^win_rates, row 1, column 2 of the range: 50/);
  });
});

describe("SALES.SPLIT_TARGET in two directions", () => {
  const quarters = [
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ];

  test("keeps the total, the rows and the columns", () => {
    const shares = called("SPLIT_TARGET")(cell(10), quarters) as number[][];
    // 10 over three is 4, 3, 3 in either direction.
    expect(shares.map((row) => row.reduce((sum, share) => sum + share))).toEqual([4, 3, 3]);
    expect([0, 1, 2].map((at) => shares.reduce((sum, row) => sum + row[at]!, 0))).toEqual([4, 3, 3]);
    expect(shares[0]![0]).toBe(2);
  });

  test("keeps what is locked and stays within bounds", () => {
    const split = called("SPLIT_TARGET");
    expect(split(cell(100), [[1, 1, 1]], null, [[50, 0, 0]])).toEqual([[50, 25, 25]]);
    expect(
      split(
        cell(100),
        [[1, 1, 1]],
        null,
        null,
        cell(0),
        [[20, "", ""]].map((row) => [row[0], 100, 100]),
      ),
    ).toEqual([[20, 40, 40]]);
  });

  test("spreads the rounding along the months on request", () => {
    const year = [new Array<number>(12).fill(1)];
    const even = called("SPLIT_TARGET")(cell(100), year, null, null, null, null, cell("均匀")) as number[][];
    // Running totals of 8⅓ a month, rounded: 8, 17, 25, 33, 42, 50 …
    expect(even).toEqual([[8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9, 8]]);
  });

  test("says by how much a bound cannot be met", () => {
    const refused = (globals: Record<string, unknown>) =>
      refusalOf(() => called("SPLIT_TARGET", globals)(cell(100), [[1, 1]], null, null, cell(60))).message;
    expect(refused(english)).toBe(
      "minimum: the minimums add up to 20 more than there is to split. Lower one of them, or raise the total by 20.",
    );
    expect(refused(chinese)).toContain("多 20");
  });
});

describe("SALES.SPLIT_CHECK", () => {
  test("is 0 when the parts add up, whatever binary fractions say", () => {
    expect(called("SPLIT_CHECK")(cell(0.3), [[0.1, 0.2]])).toEqual([[0]]);
    expect(called("SPLIT_CHECK")(cell(0.3), [[0.1 + 0.2]])).toEqual([[0]]);
  });

  test("is otherwise what is missing", () => {
    expect(called("SPLIT_CHECK")(cell(100), [[33.33, 33.33, 33.33]], cell(0.01))).toEqual([[0.01]]);
    expect(called("SPLIT_CHECK")(cell(1), [[2]])).toEqual([[-1]]);
  });
});
