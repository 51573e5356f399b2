import { languages } from "../../src/locales/language";
import { sheetText } from "../../src/locales/sheets";
import { makeSheets, type SheetRequest } from "../../src/templates";
import { dateSerial } from "../../src/templates/period";
import { shippedFunctions } from "../shippedFunctions";
import { areaOf, filledForm, type Typed } from "./filledForm";
import { liveValues } from "./liveValues";
import { markedIn } from "./markedIn";
import { calculatedBy, typedInto } from "./typedInto";

jest.setTimeout(120_000);

const external = shippedFunctions();

const request: SheetRequest = {
  ...{ template: "small-deal-funnel", language: "zh-CN", start: "2026-05-26", people: [] },
  ...{ sample: true, formulas: "plain", protect: true, saturday: false },
};

function made(more: Partial<SheetRequest> = {}) {
  return makeSheets({ ...request, ...more })[0]!;
}

/** The form as somebody fills it who begins with an empty one, on 26 May. */
function filled(typed: Typed) {
  return filledForm({ ...request, sample: false }, { asOf: day("2026-05-26"), ...typed });
}

const day = dateSerial;
const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 9));

describe.each(languages)("the last day to start, in %s", (language) => {
  test("of the example is 9 June: three weeks before the quarter's end; 220 new deals in two weeks are 110 each", async () => {
    const plain = calculatedBy(made({ language }));
    const live = await liveValues(made({ language, formulas: "live" }), await external);
    for (const at of [plain, live]) {
      expect([at("periodEnd")[0], at("cycleDays")[0]]).toEqual([day("2026-06-30"), 21]);
      expect([at("lastDay")[0], at("leadsShort")[0], at("leadsPerWeek")[0]]).toEqual([
        day("2026-06-09"),
        220,
        110,
      ]);
      expect(at("lastDayMeaning")).toEqual([sheetText(language, "small.lastDay.open")]);
    }
  });
});

test.each([
  ["three weeks and a half left: 220 ÷ 3.5, rounded up", { periodEnd: day("2026-07-11") }, "2026-06-20", 62],
  ["less than a week left counts as one", { periodEnd: day("2026-06-19") }, "2026-05-29", 220],
  ["a longer cycle ends sooner: 220 in one week", { cycleDays: 28 }, "2026-06-02", 220],
  ["the last day is today, which counts as over", { periodEnd: day("2026-06-16") }, "2026-05-26", ""],
  ["the quota is reached: nothing more has to enter", { quota: 100 }, "2026-06-09", 0],
  ["the quota is reached and the last day is over", { quota: 100, cycleDays: 60 }, "2026-05-01", 0],
  ["no quota is known", { quota: null }, "2026-06-09", ""],
] as const)("new deals a week, where %s", async (_, typed, lastDay, perWeek) => {
  const entries = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]]));
  const plain = calculatedBy(typedInto(made(), entries));
  const live = await liveValues(typedInto(made({ formulas: "live" }), entries), await external);
  for (const at of [plain, live]) {
    expect([at("lastDay")[0], at("leadsPerWeek")[0]]).toEqual([day(lastDay), perWeek]);
  }
});

test("a form without the period's end or the cycle names no day, and one that is too late says so", () => {
  for (const unknown of ["periodEnd", "cycleDays"]) {
    const at = calculatedBy(typedInto(made(), { [unknown]: [null] }));
    expect([at("lastDay"), at("lastDayMeaning"), at("leadsPerWeek")]).toEqual([[""], [""], [""]]);
  }
  const late = typedInto(made(), { cycleDays: [60] });
  expect(calculatedBy(late)("lastDayMeaning")).toEqual(["新项目本期已来不及，应推进在谈项目"]);
  expect(markedIn(late)).toContain("deadline.past lastDay.1");
  expect(markedIn(made()).filter((each) => each.startsWith("deadline"))).toEqual([]);
  // With the quota reached nothing can be too late.
  const reached = typedInto(made(), { cycleDays: [60], quota: [100] });
  expect(markedIn(reached).filter((each) => each.startsWith("deadline"))).toEqual([]);
});

test("the cycle of a company is its stages, one after the other", () => {
  const smallDeals = { daysInStage: 10 };
  expect(calculatedBy(made({ standards: { stages: { smallDeals } } }))("cycleDays")).toEqual([30]);
});

describe("a deal", () => {
  test("that is more than 30 % of the gap is flagged, unless it is won", () => {
    // 100 − 10 − 10 × 70 % − 10 × 35 % = 79.5; 30 and 20 of it are 37.7 % and 25.2 %.
    const { at, sheet } = filled({
      ...{ quota: 100, achieved: 10, ownAverage: 10 },
      ...{ stage: ["谈判", "方案", "成交"], amount: [30, 20, 50] },
    });
    const shares = [0, 1, 2].map((index) => at("dealShare", index));
    expect(shares).toEqual([...close([30 / 79.5, 20 / 79.5]), ""]);
    expect(at("bigCount")).toBe(1);
    expect(markedIn(sheet).filter((each) => each.startsWith("deal.big"))).toEqual(["deal.big dealShare.1"]);
  });

  test("carries no share of a gap that is not there", () => {
    const { at } = filled({ quota: 5, achieved: 5, ownAverage: 10, stage: ["谈判"], amount: [30] });
    expect([at("dealShare"), at("bigCount")]).toEqual(["", 0]);
  });

  test("whose expected day is over is marked while it is open", () => {
    const { at, sheet } = filled({
      stage: ["谈判", "意向", "成交", "方案", null],
      close: ["2026-05-25", "2026-05-26", "2026-05-20", "2026-04-30", "2026-04-30"].map(day),
    });
    expect(at("overdueCount")).toBe(2);
    expect(markedIn(sheet)).toEqual(["close.past close.1", "close.past close.4"]);
  });
});

describe("a stage", () => {
  // 24 at 2 a deal in 12 weeks is one deal a week: 10 : 6 : 3 : 2 is 5, 3, 1.5 and 1.
  const quota = { quota: 24, ownAverage: 2, weeks: 12 };
  const standing = (...days: number[]) => days.map((each) => day("2026-05-26") - each);

  test("says how long its deals stand, and what it is short of the standard", () => {
    const { at } = filled({
      ...quota,
      stage: ["谈判", "谈判", "谈判", "方案"],
      entered: standing(2, 4, 9, 8),
    });
    expect([at("standard"), at("standard", 1), at("standard", 2)]).toEqual(close([5, 3, 1.5]));
    expect([at("short"), at("short", 1), at("short", 2)]).toEqual(close([5, 2, 0]));
    expect([at("averageDays"), at("averageDays", 1), at("averageDays", 2)]).toEqual(["", 8, 5]);
    expect([at("stale", 1), at("stale", 2), at("staleCount")]).toEqual([1, 1, 2]);
  });

  const clogged = (typed: Typed) =>
    markedIn(filled({ ...quota, ...typed }).sheet).filter((each) => each.startsWith("stage.clogged"));

  test("is clogged when it holds more than the standard and its deals stand too long", () => {
    const stage = ["谈判", "谈判"];
    expect(clogged({ stage, entered: standing(7, 9) })).toEqual(["stage.clogged averageDays.3"]);
    // On the limit of 7 days; fewer deals than the standard; no limit given.
    expect(clogged({ stage, entered: standing(5, 9) })).toEqual([]);
    expect(clogged({ stage: ["谈判"], entered: standing(30) })).toEqual([]);
    expect(clogged({ stage, entered: standing(7, 9), dayLimit: null })).toEqual([]);
  });
});

test("what is achieved is marked when the won deals of the list come to more", () => {
  const won = { stage: ["成交", "成交"], amount: [0.1, 0.2] };
  const less = (achieved: number | null) => markedIn(filled({ ...won, achieved }).sheet);
  expect(less(0.2)).toEqual(["achieved.less achieved.1"]);
  expect(less(null)).toEqual(["achieved.less achieved.1"]);
  // 0.1 + 0.2 is 0.3 to a person; deals that were won before need not be in the list.
  expect(less(0.3)).toEqual([]);
  expect(less(119.1)).toEqual([]);
});

test("the funnel's picture is made of what the stages hold and of what they are short of", () => {
  const sheet = made();
  const picture = sheet.charts.find(({ name }) => name === "FunnelPicture")!;
  expect(picture.kind).toBe("stackedBar");
  expect(picture.series.map(({ values }) => values)).toEqual([
    areaOf(sheet, "count"),
    areaOf(sheet, "short"),
  ]);
});

test("an empty funnel is silent", () => {
  const { at, sheet } = filledForm({ ...request, sample: false }, {});
  const silent = ["gap", "leadsShort", "leadsPerWeek", "standard", "averageDays", "short", "dealShare"];
  for (const name of silent) expect([name, at(name)]).toEqual([name, ""]);
  expect(markedIn(sheet)).toEqual([]);
});
