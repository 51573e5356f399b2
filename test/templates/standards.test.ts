import fc from "fast-check";
import { languages } from "../../src/locales/language";
import type { OwnStages } from "../../src/settings/ownStages";
import { readIdentity, identityText } from "../../src/sheet/identity";
import {
  fileName,
  makeSheets,
  periodLabel,
  periodOf,
  nextPeriod,
  type SheetRequest,
} from "../../src/templates";
import { ownStagesOf } from "../../src/templates/forms/funnelParts/ownStagesOf";
import type { StageSet } from "../../src/templates/forms/funnelParts/stageSet";
import { stageSetFor } from "../../src/templates/forms/funnelParts/stageSetFor";
import { stageSets } from "../../src/templates/forms/funnelParts/stageSets";
import { shippedFunctions } from "../shippedFunctions";
import { liveValues } from "./liveValues";
import { calculatedBy } from "./typedInto";

jest.setTimeout(120_000);

const external = shippedFunctions();

const request: SheetRequest = {
  ...{ template: "small-deal-funnel", language: "zh-CN", start: "2026-05-26", people: [] },
  ...{ sample: true, formulas: "plain", protect: true, saturday: false },
};

/** A company that calls its stages in its own way. */
const renamed: OwnStages = {
  open: [
    { stage: "interest", name: "线索" },
    { stage: "proposal", name: "Offer sent" },
    { stage: "negotiation", name: "议价" },
  ],
  won: { name: "签约" },
  daysInStage: 10,
};

describe.each(languages)("the small-deal funnel of a company, in %s", (language) => {
  test("with other names, its example is that of Sales models, section 3, live and plain", async () => {
    const asked = { ...request, language, standards: { stages: { smallDeals: renamed } } };
    const plain = calculatedBy(makeSheets(asked)[0]!);
    const live = await liveValues(makeSheets({ ...asked, formulas: "live" })[0]!, await external);
    for (const at of [plain, live]) {
      expect(at("stageName")).toEqual(["线索", "Offer sent", "议价"]);
      expect(at("wonName")).toEqual(["签约"]);
      expect(at("dayLimit")).toEqual([10]);
      expect(at("count")).toEqual([169, 49, 45]);
      expect(at("allExpectedDeals")[0]).toBeCloseTo(82.45, 9);
      expect(at("gap")[0]).toBeCloseTo(88, 9);
      expect([at("dealsShort")[0], at("leadsShort")[0]]).toEqual([44, 220]);
    }
  });

  test.each([2, 3, 4, 5, 6, 7])(
    "has %d open stages, in which every deal of the example counts",
    async (most) => {
      const open = Array.from({ length: most }, (_, at) => ({
        ...{ stage: `own${at + 1}`, name: `S${at + 1}`, shape: 2 },
        winRate: (at + 1) / (most + 1),
      }));
      const asked = { ...request, language, standards: { stages: { smallDeals: { open } } } };
      const [sheet] = makeSheets({ ...asked, formulas: "live" });
      const plain = calculatedBy(makeSheets(asked)[0]!);
      const live = await liveValues(sheet!, await external);
      for (const at of [plain, live]) {
        expect(at("stageName")).toEqual(open.map(({ name }) => name));
        expect((at("count") as number[]).reduce((all, count) => all + count)).toBe(169 + 49 + 45);
        // New deals are won at the rate of the first stage.
        expect(at("entryRate")[0]).toBeCloseTo(1 / (most + 1), 12);
        expect(at("rollWon").every((won) => typeof won === "number")).toBe(true);
      }
      const covered = sheet!.charts.flatMap(({ position }) =>
        sheet!.cells.filter(
          ({ row, column, content }) =>
            content !== undefined &&
            row >= position.row &&
            row < position.row + position.rows &&
            column >= position.column &&
            column < position.column + position.columns,
        ),
      );
      const [funnel, won] = sheet!.charts.map(({ position }) => position);
      expect(funnel!.column + funnel!.columns).toBe(won!.column);
      expect(covered).toEqual([]);
      expect(readIdentity(identityText(sheet!.identity))).toEqual(sheet!.identity);
      expect(sheet!.identity.stages).toEqual(open.map(({ stage }) => stage));
    },
  );
});

test.each([2, 4, 7])(
  "the key-account funnel has %d open stages and one of the won, and so has its summary",
  (most) => {
    const open = Array.from({ length: most }, (_, at) => ({
      ...{ stage: `own${at + 1}`, name: `S${at + 1}`, shape: 0 },
      winRate: (at + 1) / (most + 1),
    }));
    const sheets = makeSheets({
      ...{ ...request, template: "key-account-funnel", people: ["张伟", "李娜"], summary: true },
      standards: { stages: { keyAccounts: { open, won: { name: "Signed" } } } },
    });
    const at = calculatedBy(sheets[0]!);
    expect(at("stageName")).toEqual([...open.map(({ name }) => name), "Signed"]);
    // The example has eight accounts, one of them won.
    const counts = at("count") as number[];
    expect([counts.reduce((all, count) => all + count), counts.at(-1)]).toEqual([8, 1]);
    expect(sheets[2]!.names.filter(({ name }) => /^stage\d+$/.test(name))).toHaveLength(most + 1);
  },
);

test.each(["large-deal-funnel", "opportunity-sheet"])(
  "%s calls the stages as the company does",
  (template) => {
    const largeDeals: OwnStages = {
      open: stageSets.largeDeals.open.map(({ stage }, at) => ({
        stage,
        name: `L${at + 1}`,
        winRate: (at + 2) / 10,
      })),
      won: { name: "LW" },
      daysInStage: 45,
    };
    const at = calculatedBy(makeSheets({ ...request, template, standards: { stages: { largeDeals } } })[0]!);
    const own =
      template === "opportunity-sheet" ? at("stageName").slice(1) : [...at("stageName"), ...at("wonName")];
    expect(own).toEqual(["L1", "L2", "L3", "L4", "L5", "LW"]);
    expect(at(template === "opportunity-sheet" ? "standardDays" : "dayLimit")).toEqual([45]);
    const stages = at("stage");
    expect(stages.filter((stage) => stage && !own.includes(stage))).toEqual([]);
  },
);

test("the forecast is made by the company's own rates", () => {
  const standards = { forecastRates: { committed: 0.82, weekly: 0.03 } };
  const at = calculatedBy(makeSheets({ ...request, template: "revenue-forecast", standards })[0]!);
  // The figures of Sales models, section 7, with 82 %, 25 % and 3 %.
  expect(at("forecast")[0]).toBeCloseTo(30.92 + 75.8 * 0.82 + 156.6 * 0.25 + 186 * 0.03 * 8, 9);
});

test("whatever a company makes of a set comes back from what is kept of it", () => {
  const kinds = ["smallDeals", "largeDeals", "keyAccounts"] as const;
  const changed = fc.record({
    kind: fc.constantFrom(...kinds),
    picked: fc.infiniteStream(fc.record({ name: fc.boolean(), rate: fc.boolean(), shape: fc.boolean() })),
    swapped: fc.boolean(),
    added: fc.boolean(),
    daysInStage: fc.integer({ min: 1, max: 365 }),
  });
  fc.assert(
    fc.property(changed, ({ kind, picked, swapped, added, daysInStage }) => {
      const standard: StageSet = stageSets[kind];
      const open = standard.open.map((stage, at) => {
        const { name, rate, shape } = picked.next().value;
        return {
          ...stage,
          ...(name && { name: { words: `N${at}` } }),
          ...(rate && { winRate: 0.33 }),
          ...(shape && { shape: 77 }),
        };
      });
      const order = swapped ? open.toReversed() : open;
      const own = { stage: "own1", name: { words: "Own" }, winRate: 0.9, shape: 1 };
      const set: StageSet = { ...standard, open: added ? [...order, own] : order, daysInStage };
      expect(stageSetFor(kind, ownStagesOf(kind, set))).toEqual(set);
    }),
  );
  for (const kind of kinds) expect(ownStagesOf(kind, stageSets[kind])).toBeUndefined();
});

describe("a fiscal year", () => {
  // Microsoft's fiscal year 2026 began on 1 July 2025; that of the United States on 1 October 2025; for Alibaba the
  // quarter that ended on 31 December 2025 was the third of fiscal year 2026, which began in April 2025.
  test.each([
    [7, "2025-07-01", "FY2026", "2025-07-01", "2026-06-30", "FY2026-Q1"],
    [7, "2026-06-30", "FY2026", "2025-07-01", "2026-06-30", "FY2026-Q4"],
    [10, "2025-10-01", "FY2026", "2025-10-01", "2026-09-30", "FY2026-Q1"],
    [4, "2025-12-31", "FY2026", "2025-04-01", "2026-03-31", "FY2026-Q3"],
    [12, "2026-02-28", "FY2026", "2025-12-01", "2026-11-30", "FY2026-Q1"],
    [2, "2026-01-31", "FY2026", "2025-02-01", "2026-01-31", "FY2026-Q4"],
  ])("that starts in month %d has %s in %s", (fiscalYearStart, day, id, start, end, quarter) => {
    expect(periodOf("year", day, { fiscalYearStart })).toEqual({ kind: "year", id, start, end });
    expect(periodOf("quarter", day, { fiscalYearStart }).id).toBe(quarter);
  });

  test("has the quarters and months one after the other, each with its days", () => {
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2098-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.constantFrom("month" as const, "quarter" as const, "year" as const),
        fc.integer({ min: 1, max: 12 }),
        day,
        (kind, fiscalYearStart, given) => {
          const period = periodOf(kind, given, { fiscalYearStart });
          expect(period.start <= given && given <= period.end).toBe(true);
          const next = nextPeriod(period, 1, { fiscalYearStart });
          expect(nextPeriod(next, -1, { fiscalYearStart })).toEqual(period);
          expect(next.id > period.id).toBe(true);
          if (kind !== "month" && fiscalYearStart > 1) expect(period.id).toMatch(/^FY\d{4}(-Q[1-4])?$/);
        },
      ),
    );
  });

  test("is said in both languages, on the sheet, its tab and its file", () => {
    const standards = { fiscalYearStart: 4 };
    const quarter = periodOf("quarter", "2026-11-23", standards);
    expect(periodLabel("en-US", quarter)).toBe("Q3 FY2027 (2026-10-01 to 2026-12-31)");
    expect(periodLabel("zh-CN", quarter)).toBe("2027财年第3季度（2026-10-01至2026-12-31）");
    expect(periodLabel("zh-CN", periodOf("year", "2026-11-23", standards))).toBe(
      "2027财年（2026-04-01至2027-03-31）",
    );
    const asked = { ...request, start: "2026-11-23", standards };
    const [sheet] = makeSheets(asked);
    expect(sheet!.identity).toMatchObject({ period: "FY2027-Q3", fiscalYearStart: 4 });
    expect(readIdentity(identityText(sheet!.identity))).toEqual(sheet!.identity);
    expect(sheet!.name).toBe("FY2027-Q3 小项目漏斗");
    expect(fileName(asked)).toBe("常规销售漏斗表 FY2027-Q3");
    // Weeks and months are the same in every year.
    const [plan] = makeSheets({ ...asked, template: "weekly-plan" });
    expect(plan!.identity).not.toHaveProperty("fiscalYearStart");
  });
});

test.each([
  // 21 and 22 November 2026 are a Saturday and a Sunday.
  ["monday", "2026-11-21", "2026-W47"],
  ["monday", "2026-11-22", "2026-W47"],
  ["sunday", "2026-11-21", "2026-W47"],
  ["sunday", "2026-11-22", "2026-W48"],
  ["saturday", "2026-11-20", "2026-W47"],
  ["saturday", "2026-11-21", "2026-W48"],
  ["saturday", "2026-11-27", "2026-W48"],
] as const)("where weeks start on %s, %s is for the sheets of %s", (weekStart, day, id) => {
  const week = periodOf("week", day, { weekStart });
  expect(week.id).toBe(id);
  expect(nextPeriod(nextPeriod(week, 1, { weekStart }), -1, { weekStart })).toEqual(week);
  const [plan] = makeSheets({ ...request, template: "weekly-plan", start: day, standards: { weekStart } });
  expect(plan!.identity.period).toBe(id);
});
