import { languages } from "../../src/locales/language";
import { heads } from "../../src/templates/heads";
import type { TemplateHead } from "../../src/templates/templateHead";
import { WorkbenchInBrowser, type OpenWorkbench } from "./workbenchInBrowser";

jest.setTimeout(120_000);

type Figures = {
  /** A day of the period that the example is of. */
  day: string;
  /** What stands in named cells, row by row from the first; the first of them is looked up in the grid. */
  shown: Readonly<Record<string, number | readonly (number | string)[]>>;
};

/** To the digits that are printed. */
const printed = (number: number, digits: number) => expect.closeTo(number, digits) as number;

const quarters = [1, 2, 3, 4];
const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Worked examples of Sales models, and otherwise what is counted by hand in the forms' samples. */
const figures: Readonly<Record<keyof typeof heads, Figures>> = {
  weeklyPlan: { day: "2026-11-23", shown: { visits: 23, expenses: 1230 } },
  visitSchedule: {
    day: "2026-11-23",
    shown: {
      allMade: 8,
      classTarget: [5, 4, 2],
      classPlanned: [5, 3, 2],
      classMade: [4, 3, 1],
      classRate: [0.8, 0.75, 0.5],
      classNext: [4, 2, 0],
      allTarget: 11,
      allPlanned: 10,
      allNext: 6,
    },
  },
  // Section 10: selling 36 %, people 20 %, marketing 18 %, administration 18 %, finance 8 %.
  planningGuide: {
    day: "2026-11-23",
    shown: {
      allHours: 40,
      kindGuide: [0.36, 0.2, 0.18, 0.18, 0.08],
      kindByGuide: [14.4, 8, 7.2, 7.2, 3.2],
      kindHours: [12.5, 6.5, 7, 10.5, 3.5],
      goalHours: [5, 12, 6.5, 2, 0],
      weekFree: 4,
    },
  },
  managerLog: {
    day: "2026-11-23",
    shown: {
      visitCount: 7,
      workTally: [7, 1, 1, 2, 1, 1],
      purposeTally: [3, 1, 2, 1, 1],
      focusTally: [2, 1, 1, 1, 2],
      kindTally: [1, 1, 5, 1],
    },
  },
  jointVisit: {
    day: "2026-11-18",
    shown: {
      visitCount: 5,
      morningCount: 2,
      afternoonCount: 3,
      governmentCount: 1,
      tradeCount: 1,
      customerCount: 3,
      problemMarketCount: 1,
      newMarketCount: 1,
      promisingMarketCount: 2,
      newRepCount: 1,
      problemRepCount: 1,
      notMetCount: 1,
    },
  },
  jointVisitPlanner: {
    day: "2026-11-18",
    shown: {
      scoreNext: [65, 44, 43, 39, 20, 19, 15, 13, 9, 5],
      number: [7, 2, 4, 3, 11, 6, 8, 5, 9, 1],
      pace: 0.6,
    },
  },
  // Of four agreed steps three are done; the fourth was due a week before this visit.
  coachingRecord: {
    day: "2026-11-18",
    shown: { lastOverdue: 7, lastLine: 4, openSteps: 1, overdueSteps: 1, doneRate: 0.75 },
  },
  // Sections 2 to 4.
  smallDealFunnel: {
    day: "2026-05-26",
    shown: {
      gap: 88,
      count: [169, 49, 45],
      allExpectedDeals: 82.45,
      allExpectedAmount: 164.9,
      dealsShort: 44,
      leadsShort: 220,
      // 9 June.
      lastDay: 46182,
      leadsPerWeek: 110,
      standard: [77.5, 46.5, 23.25],
      wonStandard: 15.5,
      rollWon: [31.5, 17.15, 33.8, 22, 22, 15.6],
    },
  },
  // Section 5.
  largeDealFunnel: {
    day: "2026-05-26",
    shown: {
      expectedCollection: printed(53.58, 2),
      gap: printed(3.82, 2),
      count: [0, 0, 2, 1, 2],
      stageAmount: [0, 0, 140, 50, 241],
      expectedAmount: [0, 0, 42, 25, 168.7],
      wonCount: 3,
      wonAmount: 92.8,
      wonExpected: 12.4,
      allCount: 8,
      allAmount: 523.8,
      allExpected: 248.1,
    },
  },
  // The win rates of section 1; May: 48 + 20 in negotiation at 70 %, 12 of a won account, of a quota of 65.
  keyAccountFunnel: {
    day: "2026-05-26",
    shown: {
      weighted2Total: 59.6,
      stageRate: [0.1, 0.3, 0.5, 0.7, 1],
      count: [1, 2, 2, 2, 1],
      monthGap2: 5.4,
      gap: 4.9,
    },
  },
  // 68 at the 30 % of section 1; 47 days of a month.
  opportunitySheet: { day: "2026-05-26", shown: { expected: 20.4, winRate: 0.3, days: 47 } },
  // Section 6; five weeks are left.
  gapAnalysis: {
    day: "2026-05-26",
    shown: { customers: 20, gapNow: 30, gapIfCommitted: 16, gapIfAll: 8, opportunities: 40, weekly: 4 },
  },
  // Section 8: 28 % of 1045 in the second quarter; at 2 a deal 120 deals, in 12 weeks 10 a week.
  targetSplit: {
    day: "2026-05-26",
    shown: {
      weekTarget: printed(239.6, 1),
      openChecks: 0,
      productSum: [1045, 355, 100],
      quarterSplit: [229.9, 292.6, 250.8, 271.7],
      weekDeals: 120,
      weekly: 10,
      parentYear: 1045,
      ...{ productCheck: [0, 0, 0], memberCheck: 0, parentYearCheck: 0, allCheck: 0 },
      ...Object.fromEntries(quarters.map((each) => [`parentCheck${each}`, 0])),
      ...{ quarterCheck: quarters.map(() => 0), monthCheck: months.map(() => 0) },
    },
  },
  // Section 7, with 70 % for committed: 0.981989….
  revenueForecast: {
    day: "2026-05-26",
    shown: {
      forecast: 182.65,
      completion: printed(0.9819895, 6),
      lineQuota: 186,
      lineAchieved: 30.92,
      committed: 75.8,
      probable: 156.6,
      weeksLeft: 8,
      outsidePart: 59.52,
      gap: 3.35,
    },
  },
};

/** What is drawn, as a number, and how far from it the value may be. */
function readNumber(text: string): { number: number; digits: number } {
  const [, whole = "", decimals = "", percent = ""] = /^(-?[\d,]+)(?:\.(\d+))?\s*(%?)/.exec(text) ?? [];
  const number = Number(`${whole.replaceAll(",", "")}.${decimals}`);
  return percent
    ? { number: number / 100, digits: decimals.length + 2 }
    : { number, digits: decimals.length };
}

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
});
afterAll(() => workbench.stop());

describe.each(languages)("the gallery in %s", (language) => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await workbench.open({ language });
    await open.page.setViewportSize({ width: 2400, height: 1400 });
  });
  afterEach(() => open.takeBack());
  afterAll(() => open.close());

  const cases = Object.entries(heads).map(([key, head]): [string, TemplateHead, Figures] => [
    ...([head.id, head] as const),
    figures[key as keyof typeof heads],
  ]);

  test.each(cases)(
    "%s is inserted by the pane and shows the figures of its example",
    async (_, head, given) => {
      await open.insertExample(head, given.day);
      expect(await open.errors()).toEqual([]);
      // A number that its column has no room for is drawn as ###.
      expect(await open.page.getByRole("gridcell").filter({ hasText: /^#+$/ }).count()).toBe(0);
      const found: Record<string, unknown> = {};
      const wanted: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(given.shown)) {
        const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
        wanted[name] = values.map((each) => (typeof each === "number" ? expect.closeTo(each, 9) : each));
        found[name] = (await open.named(name)).slice(0, values.length);
      }
      expect(found).toEqual(wanted);

      const [first] = Object.keys(given.shown);
      const { number, digits } = readNumber(await open.drawn(first!));
      expect(number).toBeCloseTo(Number((await open.named(first!))[0]), digits);
      expect(open.faults).toEqual([]);
    },
  );
});
