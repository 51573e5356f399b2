import fc from "fast-check";
import { languages } from "../../src/locales/language";
import type { Sheet } from "../../src/sheet/sheet";
import { makeSheets, type SheetRequest } from "../../src/templates";
import { dateSerial } from "../../src/templates/period";
import { shippedFunctions } from "../shippedFunctions";
import { filledForm, type Typed } from "./filledForm";
import { liveValues } from "./liveValues";
import { markedIn } from "./markedIn";
import { calculatedBy, typedInto } from "./typedInto";

jest.setTimeout(120_000);

const external = shippedFunctions();

const request: SheetRequest = {
  ...{ template: "large-deal-funnel", language: "zh-CN", start: "2026-05-26", people: [] },
  ...{ sample: true, formulas: "plain", protect: true, saturday: false },
};

function made(more: Partial<SheetRequest> = {}) {
  return makeSheets({ ...request, ...more })[0]!;
}

const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 9));

describe.each(languages)("the sample of the large-deal funnel in %s", (language) => {
  /** Sales models, section 5. */
  test("gives the numbers of Sales models, section 5, live and plain", async () => {
    const plain = calculatedBy(made({ language }));
    const live = await liveValues(made({ language, formulas: "live" }), await external);
    for (const at of [plain, live]) {
      expect(at("count")).toEqual([0, 0, 2, 1, 2]);
      expect(at("stageAmount")).toEqual(close([0, 0, 140, 50, 241]));
      expect(at("expectedAmount")).toEqual(close([0, 0, 42, 25, 168.7]));
      expect([at("wonCount")[0], at("wonAmount")[0], at("wonExpected")[0]]).toEqual(close([3, 92.8, 12.4]));
      expect([at("allCount")[0], at("allAmount")[0], at("allExpected")[0]]).toEqual(close([8, 523.8, 248.1]));
      // (168.7 × 70 % × 50 % + 12.4) × 75 % = 53.58; 72.9 − 15.5 − 53.58 = 3.82, to the cent.
      expect(at("expectedCollection")[0]).toBeCloseTo(53.58, 2);
      expect(at("gap")[0]).toBeCloseTo(3.82, 2);
    }
  });

  test("says the last days to start: a new lead takes six months, a deal in negotiation one", async () => {
    const days = ["2026-01-31", "2026-03-02", "2026-04-01", "2026-05-01", "2026-05-31"].map(dateSerial);
    const plain = calculatedBy(made({ language }));
    const live = await liveValues(made({ language, formulas: "live" }), await external);
    for (const at of [plain, live]) {
      expect(at("lastDay")).toEqual([dateSerial("2026-01-01")]);
      expect(at("latest")).toEqual(days);
    }
  });

  test("shows what needs attention: evidence missing, standing too long, too much in one deal", () => {
    const at = calculatedBy(made({ language }));
    // Little is missing, so each of the five open deals is more than 30 % of it; the won ones are no question any more.
    expect([at("missingCount")[0], at("staleCount")[0], at("bigCount")[0]]).toEqual([1, 1, 5]);
    // Amount × 70 % × 50 % × 75 %, of 72.9 − 15.5 − 53.58375.
    const shares = [22.3125, 14.4375, 13.125, 42.2625, 21].map((payment) => payment / 3.81625);
    expect(at("dealShare").slice(0, 5)).toEqual(close(shares));
    expect(at("dealShare").slice(5, 8)).toEqual(["", "", ""]);
  });
});

test("a standard funnel has the published shape for the deals that the quota needs each month", () => {
  // Sales models, section 2: 20 : 10 : 7 : 4 : 3 : 2; 6 deals in 3 months are 2 a month.
  const { at } = filledForm(request, {
    quota: 60,
    achieved: 0,
    ownAverage: 10,
    usualShare: 1,
    thisYear: 1,
    thisQuarter: 1,
  });
  expect([0, 1, 2, 3, 4].map((stage) => at("standard", stage))).toEqual(close([20, 10, 7, 4, 3]));
  expect(at("wonStandard")).toBeCloseTo(2, 9);
});

const stages = ["潜在客户", "意向客户", "立项客户", "认可客户", "谈判客户", "成交客户"];
const ticks = ["Lead", "Interest", "Qualified", "Accepted", "Negotiation", "Won"].map(
  (name) => `evidence${name}`,
);

/** A list of deals, each with its stage, the ticks of its evidence and an amount of 10. */
function listed(deals: readonly { stage: number; ticked: readonly boolean[] }[]): Typed {
  const evidence = ticks.map((name, index) => [
    name,
    deals.map(({ ticked }) => (ticked[index] ? "√" : null)),
  ]);
  return {
    ...(Object.fromEntries(evidence) as Typed),
    stage: deals.map(({ stage }) => stages[stage]!),
    amount: deals.map(() => 10),
  };
}

describe("a deal", () => {
  const empty = { ...request, sample: false };

  // Sales models, section 1: a milestone leads into the next stage only, and "a deal counts in a stage when its evidence is
  // there": one with a late tick alone has not come through the milestones before, and does not count as in its stage.
  test("counts in the last stage, up to its own, before which no evidence is missing, and else among the targets", () => {
    const deal = fc.record({
      stage: fc.nat({ max: 5 }),
      ticked: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 10 }), (deals) => {
        const { at } = filledForm(empty, listed(deals));
        const expected = deals.map(({ stage, ticked }) => {
          const proved = [...ticked.slice(0, stage + 1), false].indexOf(false);
          return proved === 0 ? "目标客户" : stages[proved - 1]!;
        });
        expect(deals.map((_, index) => at("countedStage", index))).toEqual(expected);
        expect([0, 1, 2, 3, 4].map((stage) => at("count", stage))).toEqual(
          stages.slice(0, 5).map((name) => expected.filter((each) => each === name).length),
        );
        expect(at("allCount")).toBe(deals.length);
        expect(at("missingCount")).toBe(
          deals.filter(({ stage }, index) => expected[index] !== stages[stage]).length,
        );
      }),
      { numRuns: 40 },
    );
  });

  test("with a late tick alone shows every tick that is missing before its stage, and where it counts", () => {
    const { sheet, at } = filledForm(empty, {
      // Only the verbal yes; the first missing in the middle; nothing missing, and more than its stage needs.
      ...listed([
        { stage: 4, ticked: [false, false, false, false, true, false] },
        { stage: 4, ticked: [true, true, false, true, true, false] },
        { stage: 2, ticked: [true, true, true, true, false, false] },
      ]),
    });
    expect([0, 1, 2].map((index) => at("countedStage", index))).toEqual(["目标客户", "意向客户", "立项客户"]);
    expect([0, 1, 2].map((index) => at("collection", index))).toEqual([0, 0, 0]);
    expect(
      markedIn(sheet)
        .filter((each) => /^(evidence|stage\.counted)/.test(each))
        .sort(),
    ).toEqual([
      ...["Accepted.1", "Interest.1", "Lead.1", "Qualified.1", "Qualified.2"].map(
        (cell) => `evidence.missing evidence${cell}`,
      ),
      ...["stage.counted countedStage.1", "stage.counted countedStage.2"],
    ]);
  });

  test("has a software share of its own where it is given one", () => {
    const { at } = filledForm(empty, {
      ...listed([
        { stage: 4, ticked: [true, true, true, true, true, false] },
        { stage: 4, ticked: [true, true, true, true, true, false] },
        { stage: 5, ticked: [true, true, true, true, true, true] },
      ]),
      softwareShare: [null, 0.5, 0.5],
      dealCollectible: [null, null, 4],
    });
    // 10 × 70 % × 70 % × 50 % = 2.45 of each in negotiation.
    expect([0, 1, 2].map((index) => at("collection", index))).toEqual(close([2.45 * 0.75, 2.45 * 0.5, 2]));
    expect(at("expectedCollection")).toBeCloseTo(2.45 * 1.25 + 2, 9);
  });

  test("that is won without a signed contract brings nothing as a won one", () => {
    const { at } = filledForm(empty, {
      ...listed([{ stage: 5, ticked: [true, true, true, true, false, false] }]),
      dealCollectible: [4],
    });
    expect([at("countedStage"), at("collection"), at("wonCount")]).toEqual(["认可客户", 0, 0]);
  });
});

describe("a deal that is a large part of the gap", () => {
  const empty = { ...request, sample: false };
  /** Won, it pays 10 × 70 % × 50 % × 75 % = 2.625. */
  const inStage = (stage: number) => [{ stage, ticked: [0, 1, 2, 3, 4, 5].map((each) => each <= stage) }];
  const figures = (quota: number) => ({ achieved: 0, quota });

  test.each([0, 1, 2, 3])("is flagged in stage %i above 30 %% of it", (stage) => {
    // Before negotiation nothing is expected of it, so the gap is the quota: 2.625 ÷ 0.3 = 8.75.
    const over = filledForm(empty, { ...listed(inStage(stage)), ...figures(8.74) });
    expect([over.at("dealShare"), over.at("bigCount")]).toEqual([expect.closeTo(2.625 / 8.74, 9), 1]);
    const under = filledForm(empty, { ...listed(inStage(stage)), ...figures(8.76) });
    expect(under.at("bigCount")).toBe(0);
    const big = (sheet: Sheet) => markedIn(sheet).filter((each) => each.startsWith("deal.big"));
    expect([big(over.sheet), big(under.sheet)]).toEqual([["deal.big dealShare.1"], []]);
  });

  test("is flagged in negotiation too, where the gap is what its expected payment leaves", () => {
    // Expected 2.625 × 70 % = 1.8375; 2.625 ÷ 0.3 + 1.8375 = 10.5875.
    const shares = [10.58, 10.6].map(
      (quota) => filledForm(empty, { ...listed(inStage(4)), ...figures(quota) }).at,
    );
    expect(shares.map((at) => at("bigCount"))).toEqual([1, 0]);
  });

  test("is not when it is won, nor where there is no gap", () => {
    const won = filledForm(empty, { ...listed(inStage(5)), ...figures(5), dealCollectible: [4] }).at;
    const covered = filledForm(empty, { ...listed(inStage(4)), ...figures(1.8) }).at;
    for (const at of [won, covered]) expect([at("dealShare"), at("bigCount")]).toEqual(["", 0]);
  });

  test("counts with its own software share", () => {
    const { at } = filledForm(empty, { ...listed(inStage(2)), ...figures(10), softwareShare: [0.5] });
    // 10 × 70 % × 50 % × 50 %.
    expect(at("dealShare")).toBeCloseTo(0.175, 9);
  });
});

test("what is missing is made good by deals of the average size, at what one brings in the period", () => {
  // One deal of 40 brings 40 × 70 % × 50 % × 75 % = 10.5; 72.9 take 7 of them, and at 10 % 70 leads.
  const inTime = { asOf: dateSerial("2026-05-26"), periodEnd: dateSerial("2026-12-31") };
  const { at } = filledForm({ ...request, sample: false }, { quota: 72.9, ownAverage: 40, ...inTime });
  expect([at("perDeal"), at("gap"), at("dealsShort"), at("leadsShort")]).toEqual([
    expect.closeTo(10.5, 9),
    expect.closeTo(72.9, 9),
    7,
    70,
  ]);
});

describe("the live and the plain form", () => {
  const variants: readonly Record<string, readonly (string | number | null)[]>[] = [
    {},
    { periodEnd: [dateSerial("2026-12-31")] },
    { periodEnd: [null] },
    { cycleDays: [null], dayLimit: [null] },
    { asOf: [null] },
    { quota: [null] },
    { ownAverage: [null], entryRate: [0.2] },
    { stage: ["谈判客户", null, "没有的阶段"], months: [null] },
  ];
  const names = [
    "lastDay",
    "lastDayMeaning",
    "latest",
    "gap",
    "perDeal",
    "dealsShort",
    "leadsShort",
    "moveBy",
    "movesShort",
    "dealShare",
    "standard",
  ];

  test("are equal, whatever is typed", async () => {
    for (const typed of variants) {
      const plain = calculatedBy(typedInto(made(), typed));
      const live = await liveValues(typedInto(made({ formulas: "live" }), typed), await external);
      for (const name of names) expect([typed, name, live(name)]).toEqual([typed, name, plain(name)]);
    }
  });

  test("know when a new deal still comes in time", () => {
    const late = calculatedBy(typedInto(made(), { periodEnd: [dateSerial("2026-12-31")] }));
    expect([late("lastDay")[0], late("lastDayMeaning")[0]]).toEqual([
      dateSerial("2026-07-04"),
      "新项目本期还来得及成交",
    ]);
    expect(["leadsShort", "moveBy", "movesShort"].map((name) => late(name)[0])).toEqual([3, "", ""]);
  });

  // 72.9 at 10.5 for each deal won are 6.94 deals: 9.92 in negotiation at 70 %, 13.9 in 认可 at 50 %, 34.7 in 意向 at 20 %.
  test.each([
    ["2026-03-01", "意向客户", "2026-03-02", 35],
    ["2026-04-01", "认可客户", "2026-05-01", 14],
    ["2026-05-26", "谈判客户", "2026-05-31", 10],
    ["2026-05-30", "谈判客户", "2026-05-31", 10],
  ])(
    "on %s ask for deals in %s by %s instead of leads that come too late",
    async (asOf, stage, by, moves) => {
      const typed = { quota: [72.9], ownAverage: [40], asOf: [dateSerial(asOf)] };
      const empty = { sample: false } as const;
      const plain = calculatedBy(typedInto(made(empty), typed));
      const live = await liveValues(typedInto(made({ ...empty, formulas: "live" }), typed), await external);
      for (const at of [plain, live]) {
        expect([at("dealsShort")[0], at("leadsShort")[0]]).toEqual([7, "已来不及"]);
        expect(at("lastDayMeaning")[0]).toBe(`新项目本期已来不及，应推进在谈项目进入“${stage}”`);
        expect([at("moveBy")[0], at("movesShort")[0]]).toEqual([dateSerial(by), moves]);
      }
    },
  );

  test("know when only the deals near signing are left", () => {
    const at = calculatedBy(typedInto(made(), { asOf: [dateSerial("2026-05-31")] }));
    expect(at("lastDayMeaning")[0]).toBe("新项目本期已来不及，应促成临近签约的项目");
    expect([at("moveBy")[0], at("movesShort")[0]]).toEqual(["", ""]);
  });

  test("find nothing short where there is no gap, however late it is", () => {
    const at = calculatedBy(typedInto(made(), { achieved: [60] }));
    expect(["dealsShort", "leadsShort", "movesShort"].map((name) => at(name)[0])).toEqual([0, 0, 0]);
    const late = (sheet: Sheet) => markedIn(sheet).filter((each) => each.startsWith("deadline"));
    expect(late(made())).toEqual(["deadline.past lastDay.1"]);
    expect(late(typedInto(made(), { achieved: [60] }))).toEqual([]);
  });
});

test("an empty funnel is silent", () => {
  const { at } = filledForm({ ...request, sample: false }, {});
  for (const name of [
    "gap",
    "dealsShort",
    "leadsShort",
    "moveBy",
    "movesShort",
    "standard",
    "balance",
    "averageDays",
    "countedStage",
    "dealShare",
  ]) {
    expect([name, at(name)]).toEqual([name, ""]);
  }
});
