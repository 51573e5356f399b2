import fc from "fast-check";
import { dealsShort, funnelGap, leadsShort, standardRates, type Table } from "../../src/model/index";

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const rate = fc.double({ min: 0, max: 1, noNaN: true });
const stages = fc.array(fc.tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), rate), {
  minLength: 1,
  maxLength: 8,
});

function gap(quota: number, achieved: number, funnel: Table, winRates: Table): number {
  return funnelGap({ quota, achieved, funnel, winRates }).gap;
}

describe("funnelGap gives the worked examples of the sales models", () => {
  // Section 3: 169 interest, 49 proposal, 45 negotiation at 2.0 a deal, achieved 119.1, quota 372.
  const smallDeals = {
    quota: 372,
    achieved: 119.1,
    funnel: [[169 * 2, 49 * 2, 45 * 2]],
    winRates: [[0.2, 0.35, 0.7]],
  };

  test("section 3: expected 164.9, gap 88.0", () => {
    const { expected, gap } = funnelGap(smallDeals);
    expect(expected).toBeCloseTo(164.9, 10);
    expect(gap).toBeCloseTo(88, 10);
  });

  test("section 3: 82.45 expected deals, with counts in the place of amounts", () => {
    expect(funnelGap({ ...smallDeals, funnel: [[169, 49, 45]] }).expected).toBeCloseTo(82.45, 10);
  });

  test("section 3: 44 won deals short, 220 new deals", () => {
    const { gap } = funnelGap(smallDeals);
    expect(dealsShort(gap, 2)).toBe(44);
    expect(leadsShort(gap, 2)).toBe(220);
  });

  test("section 3, deal by deal: the noise of 263 additions is no deal", () => {
    const column = (count: number, value: number) => Array.from({ length: count }, () => [value]);
    const { gap } = funnelGap({
      quota: 372,
      achieved: 119.1,
      funnel: column(263, 2),
      winRates: [...column(169, 0.2), ...column(49, 0.35), ...column(45, 0.7)],
    });
    expect(gap).not.toBe(88);
    expect(dealsShort(gap, 2)).toBe(44);
    expect(leadsShort(gap, 2, 0.2)).toBe(220);
  });

  test("section 5: the stages of large deals are expected to bring 42.0, 25.0 and 168.7", () => {
    const expected = (amount: number, winRate: number) =>
      funnelGap({ quota: 0, achieved: 0, funnel: [[amount]], winRates: [[winRate]] }).expected;
    expect(expected(140, 0.3)).toBeCloseTo(42, 10);
    expect(expected(50, 0.5)).toBeCloseTo(25, 10);
    expect(expected(241, 0.7)).toBeCloseTo(168.7, 10);
  });

  test("section 6: committed 20 and not committed 32 as stages leave 8, 4 deals, 20 customers", () => {
    const { gap } = funnelGap({
      quota: 35,
      achieved: 5,
      funnel: [[20], [32]],
      winRates: [[standardRates.p1], [standardRates.p2]],
    });
    expect(gap).toBeCloseTo(8, 10);
    expect(dealsShort(gap, 2)).toBe(4);
    expect(leadsShort(gap, 2, standardRates.p3)).toBe(20);
  });
});

describe("funnelGap", () => {
  test("is negative when ahead", () => {
    expect(gap(100, 80, [[50]], [[0.5]])).toBe(-5);
  });

  test("does not shrink when the quota rises, nor grow when an amount or a win rate rises", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        stages,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (quota, achieved, all, more) => {
          const funnel = [all.map(([money]) => money)];
          const rates = [all.map(([, rate]) => rate)];
          const before = gap(quota, achieved, funnel, rates);
          expect(gap(quota + more, achieved, funnel, rates)).toBeGreaterThanOrEqual(before);
          expect(gap(quota, achieved, [funnel[0]!.map((money) => money + more)], rates)).toBeLessThanOrEqual(
            before,
          );
          expect(
            gap(quota, achieved, funnel, [rates[0]!.map((rate) => Math.min(1, rate + more))]),
          ).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  test.each([
    ["a row against a column", [[1, 2, 3]], [[0.1], [0.2], [0.3]]],
    ["fewer rates", [[1, 2, 3]], [[0.1, 0.2]]],
    [
      "more rows of rates",
      [[1, 2]],
      [
        [0.1, 0.2],
        [0.1, 0.2],
      ],
    ],
  ])("refuses different shapes: %s", (_, funnel, winRates) => {
    expect(() => gap(1, 1, funnel, winRates)).toThrow(
      expect.objectContaining({ code: "different-shapes", at: { argument: "winRates" } }),
    );
  });

  test.each([-0.01, 1.01, NaN])("refuses a win rate of %p and says where it is", (wrong) => {
    const rates = [
      [0.1, 0.2, 0.3],
      [0.4, 0.5, wrong],
    ];
    expect(() =>
      gap(
        1,
        1,
        [
          [1, 1, 1],
          [1, 1, 1],
        ],
        rates,
      ),
    ).toThrow(
      expect.objectContaining({ code: "outside-0-1", at: { argument: "winRates", row: 1, column: 2 } }),
    );
  });
});

describe("dealsShort and leadsShort", () => {
  test("round up what is more than noise", () => {
    expect(dealsShort(88.002, 2)).toBe(45);
    expect(leadsShort(88.002, 2)).toBe(221);
  });

  test("take floating-point noise for the whole number beside it", () => {
    expect((0.1 + 0.2) / 0.1).toBeGreaterThan(3);
    expect(dealsShort(0.1 + 0.2, 0.1)).toBe(3);
    expect((0.1 * 3 - 0.3) / 1).toBeGreaterThan(0);
    expect(dealsShort(0.1 * 3 - 0.3, 1)).toBe(0);
  });

  test("are never below 0, nor minus zero", () => {
    expect(dealsShort(-10, 2)).toBe(0);
    expect(leadsShort(-10, 2)).toBe(0);
    expect(dealsShort(-0, 2)).toBe(0);
  });

  test("are whole, cover the gap, and one deal fewer would not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 1, max: 1e5 }), (gap, dealSize) => {
        // Gap and size in hundredths, so that the exact answer is a division of integers.
        const exact = (BigInt(gap) + BigInt(dealSize) - 1n) / BigInt(dealSize);
        expect(BigInt(dealsShort(gap / 100, dealSize / 100))).toBe(exact);
      }),
    );
  });

  test("do not shrink when the gap grows", () => {
    const size = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, fc.double({ min: 0, max: 1e6, noNaN: true }), size, (gap, more, dealSize) => {
        expect(dealsShort(gap + more, dealSize)).toBeGreaterThanOrEqual(dealsShort(gap, dealSize));
        expect(leadsShort(gap + more, dealSize)).toBeGreaterThanOrEqual(leadsShort(gap, dealSize));
      }),
    );
  });

  test.each([
    ["a deal size of 0", () => dealsShort(1, 0), "not-above-zero", "dealSize"],
    ["a negative deal size", () => leadsShort(1, -2), "not-above-zero", "dealSize"],
    ["an entry rate of 0", () => leadsShort(1, 2, 0), "not-above-zero", "entryRate"],
    ["an entry rate above 1", () => leadsShort(1, 2, 20), "outside-0-1", "entryRate"],
  ])("refuse %s", (_, call, code, argument) => {
    expect(call).toThrow(expect.objectContaining({ code, at: { argument } }));
  });
});
