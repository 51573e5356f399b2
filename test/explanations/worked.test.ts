import { explain } from "../../src/explanations/explain";
import type { FunctionId } from "../../src/functions/customFunction";
import { dayOf } from "../../src/model/day";
import { expectSound } from "./expectSound";

const english = (id: FunctionId, ...given: unknown[]) => explain("en-US", id, given);
const resultsOf = (id: FunctionId, ...given: unknown[]) =>
  english(id, ...given).terms.map(({ result }) => result);

/** Sales models, section 2. */
describe("the standard funnel", () => {
  test.each([
    [10, ["50", "30", "15", "10"]],
    [15.5, ["77.5", "46.5", "23.25", "15.5"]],
  ])("for %p deals a week", (deals, stages) => {
    const shape = [[10, 6, 3, 2]];
    stages.forEach((held, column) =>
      expect(explain("en-US", "FUNNEL_STANDARD", [deals, shape], { row: 0, column }).result).toBe(held),
    );
  });
});

/** Sales models, section 3. */
describe("the gap of small deals", () => {
  const given = [372, 119.1, [[338, 98, 90]], [[0.2, 0.35, 0.7]], 2] as const;

  test("82.45 deals at 2.0 are 164.9, and leave 88.0, 44 won or 220 new deals", () => {
    const { sentence, terms } = english("FUNNEL_GAP", ...given);
    expect(terms).toEqual([
      {
        label: "Expected from the funnel",
        working: "338 × 20% + 98 × 35% + 90 × 70%",
        result: "164.9",
      },
      { label: "Amount gap", working: "372 − 119.1 − 164.9", result: "88" },
      { label: "Won deals short", working: "88 ÷ 2", result: "44" },
      { label: "New deals needed", working: "88 ÷ 2 ÷ 20%", result: "220" },
    ]);
    expect(sentence).toBe(
      "88 is still missing from the quota: 44 won deals at 2 each, or 220 new deals at 20%.",
    );
    expect(english("FUNNEL_GAP", 82.45, 0, [[169, 49, 45]], [[0.2, 0.35, 0.7]]).terms[0]!.result).toBe(
      "82.45",
    );
  });

  test("in Chinese", () => {
    expect(explain("zh-CN", "FUNNEL_GAP", given).sentence).toBe(
      "离定额还差 88：按单产 2 还需成交 44 单，或按新项目成功率 20% 新增 220 个项目。",
    );
  });

  test("what is rounded up says so: 88 at 3 a deal are 29.33, 30 won deals", () => {
    const { terms } = english("FUNNEL_GAP", ...given.slice(0, 4), 3, null, "deals");
    expect(terms.at(-1)).toEqual({
      label: "Won deals short",
      working: "88 ÷ 3 = 29.3333, rounded up",
      result: "30",
    });
  });

  test("a gap that is only the noise of binary fractions is 0", () => {
    expect(english("FUNNEL_GAP", 0.3, 0.1, [[0.2]], [[1]])).toMatchObject({
      result: "0",
      sentence: "What has come in and what the funnel is expected to bring make exactly the quota.",
    });
  });
});

/** Sales models, section 4. */
test("won deals a week: 31.5, 17.15, 33.8, 22, 22, 15.6", () => {
  const given = [[[169, 49, 45]], [[0.2, 0.35, 0.7]], [[110, 110, 78, 78, 78, 78]]];
  const won = [0, 1, 2, 3, 4, 5].map((row) => explain("en-US", "FUNNEL_ROLL", given, { row, column: 3 }));
  expect(won.map(({ result }) => result)).toEqual(["31.5", "17.15", "33.8", "22", "22", "15.6"]);
  expect(won[3]!.sentence).toBe("In period 4, 22 deals are won: 20% of the 110 that enter in period 1.");
  expect(won[2]!.terms.map(({ working }) => working)).toEqual([
    "169 × 20% ÷ 35%",
    "96.5714 × 35% ÷ 70%",
    "48.2857 × 70%",
  ]);
});

/** Sales models, section 5: 70 % and 50 % of what negotiation brings, and 75 % of the payment for software. */
test("the gap of large deals: 53.58 is expected, 3.82 is missing", () => {
  const rates = [[0.7 * 0.7 * 0.5 * 0.75, 0.75]];
  const [expected, gap] = resultsOf("FUNNEL_GAP", 72.9, 15.5, [[241, 12.4]], rates);
  expect([Number(expected).toFixed(2), Number(gap).toFixed(2)]).toEqual(["53.58", "3.82"]);
  expect(resultsOf("FUNNEL_GAP", 0, 0, [[140, 50, 241, 12.4]], [[0.3, 0.5, 0.7, 1]])[0]).toBe("248.1");
});

/** Sales models, section 6. */
test("P1–P4: 22 of 30 is expected, 8 stays open, 20 customers are to find", () => {
  const { terms, result } = english("FUNNEL_GAP", 35, 5, [[20, 32]], [[0.7, 0.25]], 2, 0.2, "leads");
  expect(terms.map((one) => one.result)).toEqual(["22", "8", "20"]);
  expect(result).toBe("20");
});

/** Sales models, section 7. */
describe("the revenue forecast", () => {
  const given = [186, 30.92, 75.8, 156.6, 8] as const;

  test("with 70 % for committed: 92.21 and 59.52, completion 0.981989…", () => {
    const { terms, picture } = english("FORECAST", ...given, 0.7, null, null, "completion");
    const [committed, probable, outside, forecast, completion] = terms.map(({ result }) => result);
    expect((Number(committed) + Number(probable)).toFixed(2)).toBe("92.21");
    expect([outside, forecast, completion]).toEqual(["59.52", "182.65", "98.1989%"]);
    expect(picture).toMatchObject({ kind: "bars", bars: [{ value: 30.92 }, {}, {}, {}] });
  });

  test("with 75 % the completion is 1.002…", () => {
    expect(english("FORECAST", ...given, null, null, null, "completion").result).toMatch(/^100\.2/);
  });
});

/** Sales models, section 8. */
describe("a quota split", () => {
  test("1500 is 1045, 355 and 100", () => {
    expect(english("SPLIT_CHECK", 1500, [[1045, 355, 100]])).toMatchObject({
      result: "0",
      terms: [{ working: "1,500 − (1,045 + 355 + 100)", result: "0" }],
    });
  });

  test("120 deals in 12 weeks are 10 a week", () => {
    const weeks = [new Array<number>(12).fill(1)];
    for (let column = 0; column < 12; column++) {
      const { result, terms } = explain("en-US", "SPLIT_TARGET", [120, weeks], { row: 0, column });
      expect([result, terms.at(-1)!.working]).toEqual(["10", "120 × 1 ÷ 12"]);
    }
  });
});

/** Sales models, section 9. */
test.each([
  [5, 5, "重点客户"],
  [5, 1, "可能客户"],
  [1, 5, "普通客户"],
  [1, 1, "忽略"],
])("potential %p and relation %p: %s", (potential, relation, grade) => {
  expect(explain("zh-CN", "CUSTOMER_GRADE", [potential, relation]).result).toBe(grade);
});

describe("what a person asks in other ways", () => {
  test("a deal a day late: the deadline is over", () => {
    const [end, today] = [dayOf(2026, 6, 30), dayOf(2026, 6, 10)];
    expect(english("FUNNEL_DEADLINE", end, 21, today).sentence).toBe(
      "A new deal had to enter by 2026-06-09 to be won by 2026-06-30; 2026-06-10 is too late.",
    );
  });

  test("a long list is cut short: what the others come to stands at its end", () => {
    const amounts = [Array.from({ length: 100 }, () => 10)];
    const rates = [Array.from({ length: 100 }, () => 0.5)];
    const explained = english("FUNNEL_GAP", 1000, 0, amounts, rates);
    expect(explained.terms[0]).toEqual({
      label: "Expected from the funnel",
      working: `${"10 × 50% + ".repeat(11)}445 (89 more)`,
      result: "500",
    });
    expectSound(explained);
  });

  test("amounts in yuan are written to the last of them", () => {
    // Sales models, section 8: the year's deals by size.
    const sizes = [[11786243, 11455375, 5559876, 3329797, 12281960]];
    const { terms } = english("SPLIT_CHECK", 44413251, sizes);
    expect(terms[0]!.working).toBe(
      "44,413,251 − (11,786,243 + 11,455,375 + 5,559,876 + 3,329,797 + 12,281,960)",
    );
    expect(terms[0]!.result).toBe("0");
  });

  test("a negative total is the mirror image", () => {
    const { result, terms } = english("SPLIT_TARGET", -100, [[1, 1, 1]]);
    expect(result).toBe("−34");
    expect(terms.map((one) => one.result)).toEqual(["3", "−33.3333", "−33", "−1", "−0.333333", "−34"]);
  });

  test("a cell outside of the answer has no explanation", () => {
    expect(() =>
      explain("en-US", "WEEKS_LEFT", [dayOf(2026, 6, 30), dayOf(2026, 6, 1)], { row: 1, column: 0 }),
    ).toThrow(RangeError);
  });
});
