import { dateSerial } from "../../src/templates/period";
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
const column = (...values: unknown[]) => values.map((value) => [value]);
const day = (date: string) => cell(dateSerial(date));

describe("SALES.FUNNEL_STANDARD", () => {
  // Sales models, section 2.
  test("gives 50, 30, 15, 10 for 10 deals a week, and a row for each of several", () => {
    expect(called("FUNNEL_STANDARD")(cell(10), [[10, 6, 3, 2]])).toEqual([[50, 30, 15, 10]]);
    expect(called("FUNNEL_STANDARD")(column(10, 15.5), [[10, 6, 3, 2]])).toEqual([
      [50, 30, 15, 10],
      [77.5, 46.5, 23.25, 15.5],
    ]);
    expect(called("FUNNEL_STANDARD")(cell(10), column(10, 6, 3, 2))).toEqual(column(50, 30, 15, 10));
  });
});

describe("SALES.FUNNEL_ROLL", () => {
  test("gives a row a week: the stages at its end and the deals won", () => {
    // Sales models, section 4.
    const rolled = called("FUNNEL_ROLL")([[169, 49, 45]], [[0.2, 0.35, 0.7]], [[110, 110, 78, 78, 78, 78]]);
    const rows = rolled as number[][];
    expect(rows.map((row) => row[3])).toEqual(
      [31.5, 17.15, 33.8, 22, 22, 15.6].map((won) => expect.closeTo(won, 10)),
    );
    expect(rows.map((row) => row[0])).toEqual([110, 110, 78, 78, 78, 78]);
  });

  test("names the argument that is called funnel in its formula", () => {
    const wrong = (globals: Record<string, unknown>) =>
      refusalOf(() => called("FUNNEL_ROLL", globals)([[1, -1]], [[0.5, 0.5]], cell(1))).message;
    expect(wrong(english)).toMatch(/^funnel, row 1, column 2 of the range: -1 is below 0/);
    expect(wrong(chinese)).toMatch(/^“各阶段项目数”区域第 1 行第 2 列/);
  });
});

describe("SALES.FUNNEL_DEADLINE", () => {
  // Sales models, sections 3 and 4: 220 deals are missing on 26 May, 110 enter in each of the next two weeks.
  const quarter = [day("2026-06-30"), cell(21), day("2026-05-26")] as const;

  test("gives 9 June, and 110 new deals a week beside it", () => {
    expect(called("FUNNEL_DEADLINE")(...quarter)).toEqual(day("2026-06-09"));
    expect(called("FUNNEL_DEADLINE")(...quarter, cell(220))).toEqual([[dateSerial("2026-06-09"), 110]]);
  });

  test("serves a team of which each needs a number of its own", () => {
    expect(called("FUNNEL_DEADLINE")(...quarter, column(220, 0))).toEqual([
      [dateSerial("2026-06-09"), 110],
      [dateSerial("2026-06-09"), 0],
    ]);
  });

  test("is #N/A when it is too late", () => {
    const late = refusalOf(() =>
      called("FUNNEL_DEADLINE", chinese)(day("2026-06-30"), cell(21), day("2026-06-09"), cell(1)),
    );
    expect(late).toMatchObject({ code: "#N/A", message: expect.stringContaining("“今天”") });
  });
});

describe("SALES.WEEKS_LEFT", () => {
  test("counts 5 weeks from 26 May to 30 June, and none after the end", () => {
    expect(called("WEEKS_LEFT")(day("2026-06-30"), day("2026-05-26"))).toEqual([[5]]);
    expect(called("WEEKS_LEFT")(day("2026-06-30"), day("2026-07-01"))).toEqual([[0]]);
  });

  test("refuses a date as text, and says how to enter one", () => {
    expect(refusalOf(() => called("WEEKS_LEFT")(cell("2026-06-30"), cell(46000))).message).toMatch(/is text/);
    expect(refusalOf(() => called("WEEKS_LEFT")(cell(20260630), cell(46000))).message).toBe(
      "period_end: 20260630 is not a date that Excel knows. Enter a date such as 2026-06-30, or use the DATE function.",
    );
  });
});

describe("SALES.PERIOD_WEIGHTS", () => {
  const quarter = [day("2026-01-01"), cell(3)] as const;

  test("weighs a quarter by days, by weeks, or not at all, one month beside the other", () => {
    expect(called("PERIOD_WEIGHTS")(...quarter, cell("days"))).toEqual([[31, 28, 31]]);
    expect(called("PERIOD_WEIGHTS")(...quarter, cell(445))).toEqual([[4, 4, 5]]);
    expect(called("PERIOD_WEIGHTS")(...quarter, "544")).toEqual([[5, 4, 4]]);
    expect(called("PERIOD_WEIGHTS")(...quarter, cell("均分"))).toEqual([[1, 1, 1]]);
  });

  test("knows the days off and the make-up working days of China", () => {
    // Notice of the State Council for 2026: off 1–3 January and 15–23 February; worked on 4 January, 14 and 28 February.
    expect(called("PERIOD_WEIGHTS")(...quarter, cell("workdays"))).toEqual([[21, 16, 22]]);
    expect(called("PERIOD_WEIGHTS")(...quarter, cell("工作日"), cell("双休"))).toEqual([[22, 20, 22]]);
  });

  test("says so for a year that it does not know, and takes a company's own days", () => {
    const unknown = [day("2032-01-01"), cell(1), cell("workdays")] as const;
    const error = refusalOf(() => called("PERIOD_WEIGHTS")(...unknown));
    expect(error.code).toBe("#N/A");
    expect(error.message).toMatch(/^calendar: China's calendar covers 2004 to \d{4}, not 2032\./);
    const own = [[dateSerial("2032-01-01"), 0]];
    // January 2032 has 22 days from Monday to Friday.
    expect(called("PERIOD_WEIGHTS")(...unknown, cell("weekdays"), own)).toEqual([[21]]);
  });

  test("needs to be told what to weigh by", () => {
    expect(refusalOf(() => called("PERIOD_WEIGHTS")(...quarter, null)).message).toMatch(/^by is missing/);
  });
});

describe("SALES.PACE", () => {
  test("half of the quota after half of the working days is 1, for each of a team", () => {
    // Monday 2 March to Friday 13 March 2026: ten working days, five of them over on the 6th.
    const fortnight = [day("2026-03-02"), day("2026-03-13"), day("2026-03-06")] as const;
    expect(called("PACE")(column(50, 25), column(100, 100), ...fortnight)).toEqual([[1], [0.5]]);
  });

  test("is #N/A before the first working day", () => {
    const early = refusalOf(() =>
      called("PACE")(cell(1), cell(2), day("2026-03-02"), day("2026-03-13"), day("2026-03-01")),
    );
    expect(early.code).toBe("#N/A");
  });
});

describe("SALES.CUSTOMER_GRADE", () => {
  test("gives the four grades in the user's language", () => {
    const scores = [column(5, 5, 1, 1), column(5, 1, 5, 1)] as const;
    expect(called("CUSTOMER_GRADE", chinese)(...scores)).toEqual(
      column("重点客户", "可能客户", "普通客户", "忽略"),
    );
    expect(called("CUSTOMER_GRADE")(...scores)).toEqual(column("Key", "Possible", "Ordinary", "Ignore"));
  });
});
