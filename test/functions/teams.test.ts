import { bundleFunctions } from "./bundle";
import { ExcelError, refusalOf, runFunctions, type Call } from "./runtime";

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
const column = (...values: unknown[]) => values.map((value) => [value]);

/** Three people of one team: the example of sales models, section 6, between two others. */
const team = [
  column(10, 35, 20),
  column(2, 5, 4),
  [
    [4, 8],
    [20, 32],
    [0, 0],
  ],
] as const;
const rates = [[0.7, 0.25]];

describe("SALES.FUNNEL_GAP for a team", () => {
  test("gives a gap for each person: section 6 leaves 8, with 4 and 16 beside it", () => {
    // 10 − 2 − 4 × 70 % − 8 × 25 % = 3.2; 20 − 4 = 16.
    expect(called("FUNNEL_GAP")(...team, rates)).toEqual([
      [expect.closeTo(3.2, 10)],
      [expect.closeTo(8, 10)],
      [16],
    ]);
  });

  test("gives Gap3 ÷ P4, 20 customers, at 2 a deal and 20 %", () => {
    const leads = called("FUNNEL_GAP")(...team, rates, cell(2), cell(0.2), cell("leads"));
    expect(leads).toEqual([[8], [20], [40]]);
  });

  test("takes win rates, deal sizes and entry rates of each person", () => {
    const own = [
      [1, 0.5],
      [0.7, 0.25],
      [0, 0],
    ];
    // 10 − 2 − 4 − 4 = 0.
    expect(called("FUNNEL_GAP")(...team, own)).toEqual([[0], [expect.closeTo(8, 10)], [16]]);
    expect(
      called("FUNNEL_GAP")(...team, own, column(1, 2, 4), column(0.5, 0.2, 0.25), cell("leads")),
    ).toEqual([[0], [20], [16]]);
  });

  test("gives all figures of a person in a row, without names", () => {
    const all = called("FUNNEL_GAP")(...team, rates, cell(2), null, cell("全部"));
    expect(all).toEqual([
      [10, 2, expect.closeTo(4.8, 10), expect.closeTo(3.2, 10), 2, 8],
      [35, 5, expect.closeTo(22, 10), expect.closeTo(8, 10), 4, 20],
      [20, 4, 0, 16, 8, 40],
    ]);
  });

  test("answers a row as the same person alone", () => {
    const gap = called("FUNNEL_GAP");
    const rows = gap(...team, rates) as number[][];
    rows.forEach((row, at) =>
      expect([row]).toEqual(gap(cell(team[0][at]![0]), cell(team[1][at]![0]), [team[2][at]!], rates)),
    );
  });

  test("shows what is wrong with one person in that row alone", () => {
    const wrong = called("FUNNEL_GAP")(
      column(10, "35万", 20),
      team[1],
      [
        [4, 8],
        [20, 32],
        ["", true],
      ],
      rates,
    ) as unknown[][];
    expect(wrong[0]).toEqual([expect.closeTo(3.2, 10)]);
    expect(wrong[1]![0]).toBeInstanceOf(ExcelError);
    expect(wrong[1]![0]).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/^quota, row 2, column 1 of the range: “35万” is text/),
    });
    expect(wrong[2]![0]).toMatchObject({
      message: expect.stringMatching(/^funnel, row 3, column 2 of the range: TRUE is a logical value/),
    });
  });

  test("an error fills the row as far as the others reach", () => {
    const all = called("FUNNEL_GAP")(
      column(10, 20),
      column(1, 2),
      column(1, 1),
      column(0.5, 1.5),
      null,
      null,
      cell("all"),
    ) as unknown[][];
    expect(all[1]).toHaveLength(6);
    for (const one of all[1]!) {
      expect(one).toMatchObject({
        message: expect.stringMatching(/^win_rates, row 2, column 1 of the range: 1.5/),
      });
    }
  });

  test.each<[string, readonly unknown[], RegExp]>([
    [
      "one achieved for several quotas",
      [team[0], cell(5), team[2], rates],
      /^achieved and quota do not have the same number of rows \(1 and 3\)/,
    ],
    [
      "a funnel that misses a person",
      [
        team[0],
        team[1],
        [
          [1, 2],
          [3, 4],
        ],
        rates,
      ],
      /^funnel and quota do not have/,
    ],
    [
      "rates for two of three",
      [
        ...team,
        [
          [1, 1],
          [1, 1],
        ],
      ],
      /^win_rates and quota do not have .* \(2 and 3\)/,
    ],
    ["quotas in a row", [[[1, 2, 3]], ...team.slice(1), rates], /^quota takes a single cell or one column/],
    ["a wrong rate for all", [...team, [[0.7, 25]]], /^win_rates/],
  ])("refuses %s", (_, given, message) => {
    const answered = () => {
      const rows = called("FUNNEL_GAP")(...given) as unknown[][];
      throw rows[0]![0];
    };
    expect(refusalOf(answered).message).toMatch(message);
  });

  test("coverage is the funnel ÷ what is open, and #N/A once nothing is", () => {
    const coverage = called("FUNNEL_GAP", chinese)(
      column(10, 5),
      column(2, 5),
      [
        [4, 8],
        [1, 1],
      ],
      rates,
      null,
      null,
      cell("覆盖倍数"),
    ) as unknown[][];
    // 12 ÷ 8.
    expect(coverage[0]).toEqual([1.5]);
    expect(coverage[1]![0]).toMatchObject({ code: "#N/A", message: expect.stringContaining("定额已经完成") });
  });
});

describe("SALES.FORECAST for a team", () => {
  // Sales models, section 7, and the same with the standard rate of 75 %.
  const example = [column(186, 186), column(30.92, 30.92), column(75.8, 75.8), column(156.6, 156.6)];

  test("gives a completion for each row", () => {
    const completion = called("FORECAST")(...example, cell(8), column(0.7, 0.75), null, null, cell("完成率"));
    expect(completion).toEqual([[expect.closeTo(0.981989, 6)], [expect.closeTo(1.002, 3)]]);
  });

  test("gives all figures in a row, and leaves the completion of no quota to the one who has none", () => {
    const all = called("FORECAST")(
      column(186, 0),
      ...example.slice(1),
      cell(8),
      cell(0.7),
      null,
      null,
      cell("all"),
    ) as unknown[][];
    expect(all[0]).toEqual([
      186,
      30.92,
      ...[53.06, 39.15, 59.52, 182.65, 0.981989, 3.35].map((one) => expect.closeTo(one, 6)),
    ]);
    expect(all[1]).toHaveLength(8);
    expect(all[1]![6]).toBe("");
  });
});

describe("words", () => {
  const example = [cell(372), cell(119.1), [[338, 98, 90]], [[0.2, 0.35, 0.7]], cell(2), null] as const;

  test.each(["leads", "LEADS", " Leads ", "需新增项目", "ｌｅａｄｓ"])(
    "%p is understood in every language",
    (word) => {
      expect(called("FUNNEL_GAP", chinese)(...example, cell(word))).toEqual([[220]]);
      expect(called("FUNNEL_GAP", english)(...example, word)).toEqual([[220]]);
    },
  );
});
