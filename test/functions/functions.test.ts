import { gzipSync } from "node:zlib";
import { bundleFunctions } from "./bundle";
import { refusalOf, runFunctions, type Call } from "./runtime";

let script: string;
beforeAll(async () => {
  script = await bundleFunctions();
}, 120_000);

function functions(globals?: Record<string, unknown>): Record<"gap" | "forecast" | "split", Call> {
  const associated = runFunctions(script, globals);
  const [gap, forecast, split] = ["FUNNEL_GAP", "FORECAST", "SPLIT_TARGET"].map((id) => associated.get(id)!);
  return { gap: gap!, forecast: forecast!, split: split! };
}

const english = { Office: { context: { displayLanguage: "en-US" } } };
const chinese = { Office: { context: { displayLanguage: "zh-CN" } } };

/** Excel passes every argument as rows of cells. */
const cell = (value: unknown) => [[value]];

describe("the bundle", () => {
  test("associates the functions in a runtime that has nothing but CustomFunctions", () => {
    expect([...runFunctions(script).keys()].sort()).toEqual([
      "CUSTOMER_GRADE",
      "FORECAST",
      "FORECAST_ODDS",
      "FUNNEL_DEADLINE",
      "FUNNEL_GAP",
      "FUNNEL_ROLL",
      "FUNNEL_STANDARD",
      "PACE",
      "PERIOD_WEIGHTS",
      "SPLIT_CHECK",
      "SPLIT_TARGET",
      "WEEKS_LEFT",
    ]);
  });

  test("carries no interface, no page and none of the descriptions", () => {
    expect(script).not.toMatch(/document\.|createElement|react|fluent|本期要完成的金额|The amount to reach/i);
    expect(gzipSync(script).length).toBeLessThan(20_000);
  });
});

describe("SALES.FUNNEL_GAP", () => {
  // Sales models, section 3.
  const example = [cell(372), cell(119.1), [[338, 98, 90]], [[0.2, 0.35, 0.7]]];

  test("gives gap 88.0, 44 deals and 220 leads, in any case of the word", () => {
    const { gap } = functions();
    expect(gap(...example)).toEqual([[expect.closeTo(88, 10)]]);
    expect(gap(...example, cell(2), null, cell("Deals"))).toEqual([[44]]);
    expect(gap(...example, cell(2), null, cell(" LEADS "))).toEqual([[220]]);
    expect(gap(...example, cell(2), cell(0.2), cell("gap"))).toEqual([[expect.closeTo(88, 10)]]);
  });

  test("spills all figures with labels in the user's language", () => {
    expect(functions(english).gap(...example, cell(2), null, cell("all"))).toEqual([
      ["Quota", 372],
      ["Achieved", 119.1],
      ["Expected amount", expect.closeTo(164.9, 10)],
      ["Amount gap", expect.closeTo(88, 10)],
      ["Won deals short", 44],
      ["New deals needed", 220],
    ]);
    expect(functions(chinese).gap(...example, null, null, cell("ALL"))).toEqual([
      ["定额", 372],
      ["已实现", 119.1],
      ["预计成交金额", expect.closeTo(164.9, 10)],
      ["金额缺口", expect.closeTo(88, 10)],
      ["尚缺成交单数", ""],
      ["项目缺口（需新增）", ""],
    ]);
  });

  test("takes the entry rate that is given: a gap of 8 at 2 a deal and 25 % is 16 new deals", () => {
    const { gap } = functions();
    const short = [cell(10), cell(2), cell(0), cell(0), cell(2), cell(0.25)];
    expect(gap(...short, cell("leads"))).toEqual([[16]]);
    expect(gap(...short, cell("all"))).toEqual(expect.arrayContaining([[expect.anything(), 16]]));
  });

  test("takes funnel and rates in any equal shape", () => {
    const { gap } = functions();
    expect(gap(cell(35), cell(5), [[20], [32]], [[0.7], [0.25]])).toEqual([[expect.closeTo(8, 10)]]);
    expect(
      gap(
        cell(35),
        cell(5),
        [
          [20, 0],
          [0, 32],
        ],
        [
          [0.7, 0],
          [0, 0.25],
        ],
      ),
    ).toEqual([[expect.closeTo(8, 10)]]);
  });

  test("asks for nothing that it does not need", () => {
    const { gap } = functions();
    expect(gap(...example, cell(0))).toEqual([[expect.closeTo(88, 10)]]);
  });
});

describe("SALES.FORECAST", () => {
  // Sales models, section 7.
  const example = [186, 30.92, 75.8, 156.6, 8].map(cell);

  test("completes 0.981989… with 70 % for committed and 1.002… with the standard", () => {
    const { forecast } = functions();
    expect(forecast(...example, cell(0.7), null, null, cell("completion"))).toEqual([
      [expect.closeTo(0.981989, 6)],
    ]);
    expect(forecast(...example, null, null, null, cell("completion"))).toEqual([[expect.closeTo(1.002, 3)]]);
  });

  test("takes the rates that are given: 10 + 20 × 50 % + 30 × 10 % + 100 × 1 % × 2 is 25", () => {
    const outlook = [100, 10, 20, 30, 2, 0.5, 0.1, 0.01].map(cell);
    expect(functions().forecast(...outlook)).toEqual([[expect.closeTo(25, 10)]]);
  });

  test("gives forecast and gap", () => {
    const { forecast } = functions();
    // 30.92 + 92.21 + 59.52 of the example's table.
    expect(forecast(...example, cell(0.7))).toEqual([[expect.closeTo(182.65, 10)]]);
    expect(forecast(...example, cell(0.7), null, null, cell("gap"))).toEqual([
      [expect.closeTo(186 - 182.65, 10)],
    ]);
  });

  test("spills all figures with labels", () => {
    expect(functions(chinese).forecast(...example, cell(0.7), null, null, cell("all"))).toEqual([
      ["定额", 186],
      ["已实现", 30.92],
      ["保证实现", expect.closeTo(53.06, 10)],
      ["可能实现", expect.closeTo(39.15, 10)],
      ["预测外实现", expect.closeTo(59.52, 10)],
      ["预测合计", expect.closeTo(182.65, 10)],
      ["预测完成率", expect.closeTo(0.981989, 6)],
      ["金额缺口", expect.closeTo(3.35, 10)],
    ]);
    expect(
      functions(english).forecast(cell(0), cell(1), cell(1), cell(1), cell(1), null, null, null, cell("all")),
    ).toEqual(expect.arrayContaining([["Completion", ""]]));
  });
});

describe("SALES.SPLIT_TARGET", () => {
  test("splits in the shape of the weights", () => {
    const { split } = functions();
    expect(split(cell(100), [[35, 35, 30]])).toEqual([[35, 35, 30]]);
    expect(split(cell(100), [[1], [1], [1]])).toEqual([[34], [33], [33]]);
    expect(split(cell(0.05), [[1, 1]], cell(0.01))).toEqual([[0.03, 0.02]]);
  });
});

describe("arguments", () => {
  const { gap, split } = {
    gap: (...given: unknown[]) => functions().gap(...given),
    split: (...given: unknown[]) => functions().split(...given),
  };

  test.each([[null], [""], [undefined], [0]])("a blank cell that arrives as %p is 0", (blank) => {
    expect(split(cell(4), [[1, blank, 1]])).toEqual([[2, 0, 2]]);
    expect(gap(cell(10), cell(blank), [[blank, 4]], [[0.5, 0.5]], null, null, cell(blank))).toEqual([[8]]);
  });

  test.each([[null], [undefined], [{ functionName: "SPLIT_TARGET", address: "Sheet1!A1" }]])(
    "an argument that arrives as %p was left out",
    (omitted) => {
      expect(split(cell(3), [[1, 1]], omitted)).toEqual([[2, 1]]);
    },
  );

  test("the invocation that Excel adds after the last argument changes nothing", () => {
    expect(split(cell(3), [[1, 1]], cell(1), { functionName: "SPLIT_TARGET" })).toEqual([[2, 1]]);
  });

  test("single values stand for a range of one cell", () => {
    expect(gap(10, 2, 8, 0.5, null, null, "gap")).toEqual([[4]]);
  });
});

describe("a refusal is #VALUE! with argument, cell, reason and remedy", () => {
  const rates = [
    [0.2, 0.35],
    [0.7, 1.4],
  ];
  const refused: [string, (call: ReturnType<typeof functions>) => unknown, string, string][] = [
    [
      "text in a range",
      ({ split }) =>
        split(cell(1), [
          [1, 2, 3],
          [4, 5, "3万"],
        ]),
      "weights, row 2, column 3 of the range: “3万” is text, not a number. Type the number alone, without quotation marks or units; if it only looks like a number, convert it with the VALUE function.",
      "“权重”区域第 2 行第 3 列：“3万”是文本，不是数字。请只输入数字，不要带引号或单位；如果只是看起来像数字，可用 VALUE 函数转换。",
    ],
    [
      "a number as text",
      ({ gap }) => gap(cell("372"), cell(0), cell(1), cell(1)),
      "quota: “372” is text, not a number. Type the number alone, without quotation marks or units; if it only looks like a number, convert it with the VALUE function.",
      "“定额”：“372”是文本，不是数字。请只输入数字，不要带引号或单位；如果只是看起来像数字，可用 VALUE 函数转换。",
    ],
    [
      "a logical value",
      ({ split }) => split(cell(1), [[true]]),
      "weights, row 1, column 1 of the range: TRUE is a logical value, not a number. Enter a number instead.",
      "“权重”区域第 1 行第 1 列：TRUE 是逻辑值，不是数字。请改为相应的数字。",
    ],
    [
      "an infinite number",
      ({ split }) => split(cell(Infinity), [[1]]),
      "total: this is not a usable number. Check the value or its formula.",
      "“总额”：没有可用的数字。请检查该值或其公式。",
    ],
    [
      "not a number",
      ({ forecast }) => forecast(cell(1), cell(1), cell(NaN), cell(1), cell(1)),
      "committed: this is not a usable number. Check the value or its formula.",
      "“确保收入”：没有可用的数字。请检查该值或其公式。",
    ],
    [
      "a block for a single cell or a column",
      ({ gap }) =>
        gap(
          [
            [1, 2],
            [3, 4],
            [5, 6],
          ],
          cell(0),
          cell(1),
          cell(1),
        ),
      "quota takes a single cell or one column, but the range has 3 × 2 cells. Choose one column; turn a row with the TRANSPOSE function.",
      "“定额”只能是一个单元格或一列，现在的区域是 3 行 2 列。请只选一列；一行可用 TRANSPOSE 函数转置。",
    ],
    [
      "a range for a single cell",
      ({ split }) => split([[1, 2]], [[1]]),
      "total takes a single cell, but the range has 1 × 2 cells. Choose one cell, or add them up with the SUM function.",
      "“总额”只能引用一个单元格，现在的区域是 1 行 2 列。请只选一个单元格，或用 SUM 函数求和。",
    ],
    [
      "a missing argument",
      ({ gap }) => gap(cell(1), null, cell(1), cell(1)),
      "achieved is missing. Enter a value or choose the cell that contains it.",
      "缺少“已实现”。请填写数值，或选择存放该数值的单元格。",
    ],
    [
      "deals without a deal size",
      ({ gap }) => gap(cell(1), cell(1), cell(1), cell(1), null, null, cell("deals")),
      "deal_size is missing. Enter a value or choose the cell that contains it.",
      "缺少“单产”。请填写数值，或选择存放该数值的单元格。",
    ],
    [
      "an unknown word",
      ({ gap }) => gap(cell(1), cell(1), cell(1), cell(1), cell(1), null, cell("dels")),
      "show: “dels” is not one of the choices. Enter one of these: gap, deals, leads, all, coverage.",
      "“显示内容”：没有“dels”这个选项。请填写以下之一：缺口, 尚缺单数, 需新增项目, 全部, 覆盖倍数。",
    ],
    [
      "a row against a column",
      ({ gap }) => gap(cell(1), cell(1), [[1, 2, 3]], [[0.1], [0.2], [0.3]]),
      "win_rates has 3 × 1 cells (rows × columns), but funnel has 1 × 3. Choose ranges of the same shape; a row does not fit a column, so turn one of them with the TRANSPOSE function.",
      "“成功率”是 3 行 1 列，而“漏斗金额”是 1 行 3 列。两个区域的行数和列数必须相同；一行与一列不能对应，可用 TRANSPOSE 函数转置其中一个。",
    ],
    [
      "a win rate above 1",
      ({ gap }) =>
        gap(
          cell(1),
          cell(1),
          [
            [1, 2],
            [3, 4],
          ],
          rates,
        ),
      "win_rates, row 2, column 2 of the range: 1.4 is not a rate from 0 to 1. Enter 40 per cent as 40% or 0.4.",
      "“成功率”区域第 2 行第 2 列：1.4 不在 0 到 1 之间。百分之四十请写成 40% 或 0.4。",
    ],
    [
      "a rate as a whole number",
      ({ forecast }) => forecast(cell(1), cell(1), cell(1), cell(1), cell(1), cell(70)),
      "committed_rate: 70 is not a rate from 0 to 1. Enter 40 per cent as 40% or 0.4.",
      "“确保实现率”：70 不在 0 到 1 之间。百分之四十请写成 40% 或 0.4。",
    ],
    [
      "a negative weight",
      ({ split }) => split(cell(1), [[1], [-2]]),
      "weights, row 2, column 1 of the range: -2 is below 0. Enter 0 or more.",
      "“权重”区域第 2 行第 1 列：-2 小于 0。请输入 0 或更大的数。",
    ],
    [
      "a blank deal size",
      ({ gap }) => gap(cell(1), cell(1), cell(1), cell(1), cell(""), null, cell("leads")),
      "deal_size: 0 is not above 0. Enter a number above 0.",
      "“单产”：0 不大于 0。请输入大于 0 的数。",
    ],
    [
      "completion of no quota",
      ({ forecast }) =>
        forecast(cell(0), cell(1), cell(1), cell(1), cell(1), null, null, null, cell("completion")),
      "quota is 0 or blank, so the completion cannot be calculated. Enter it first.",
      "“定额”为 0 或空白，无法计算完成率。请先填写。",
    ],
    [
      "weights that are all 0",
      ({ split }) => split(cell(1), [[0, "", null]]),
      "weights: every cell is 0 or blank. Enter a number above 0 in at least one of them.",
      "“权重”全部为 0 或空白。请至少填写一个大于 0 的数。",
    ],
    [
      "a total that is no multiple of the unit",
      ({ split }) => split(cell(12.34), [[1]], cell(0.1)),
      "total: 12.34 is not a multiple of the unit (0.1). Round it first with the ROUND function, or choose a smaller unit.",
      "“总额”：12.34 不是“最小单位”（0.1）的整数倍。请先用 ROUND 函数取整，或把“最小单位”设得更小。",
    ],
  ];

  test.each(refused)("%s", (_, call, inEnglish, inChinese) => {
    for (const [globals, message] of [
      [english, inEnglish],
      [chinese, inChinese],
    ] as const) {
      const error = refusalOf(() => call(functions(globals)));
      expect(error.code).toBe("#VALUE!");
      expect(error.message).toBe(message);
    }
  });

  test("a long text is not repeated in full", () => {
    const { message } = refusalOf(() => functions(english).split(cell("长".repeat(5000)), [[1]]));
    expect(message.length).toBeLessThan(250);
  });
});

describe("the language", () => {
  const wrong = (call: Call) => refusalOf(() => call(cell("x"), [[1]])).message;

  test.each([
    ["Office's", { ...chinese, navigator: { language: "en-US" } }, /是文本/],
    ["the browser's where Office is absent", { navigator: { language: "zh-CN" } }, /是文本/],
    ["the browser's before Office is ready", { Office: {}, navigator: { language: "zh-CN" } }, /是文本/],
    ["English where nobody says", {}, /is text/],
    [
      "English for a language that has no texts",
      { Office: { context: { displayLanguage: "de-DE" } } },
      /is text/,
    ],
  ])("is %s", (_, globals, expected) => {
    expect(wrong(functions(globals).split)).toMatch(expected);
  });

  test("is asked at each call", () => {
    const Office = { context: { displayLanguage: "en-US" } };
    const { split } = functions({ Office });
    expect(wrong(split)).toMatch(/is text/);
    Office.context.displayLanguage = "zh-CN";
    expect(wrong(split)).toMatch(/是文本/);
  });
});
