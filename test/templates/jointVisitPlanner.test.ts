import fc from "fast-check";
import { dateSerial } from "../../src/templates/period";
import { filledForm, type FilledForm, type Typed } from "./filledForm";

const template = "joint-visit-planner";
const day = (text: string) => dateSerial(text);
const asOf = day("2026-11-18");

/** As the form comes: 2026-11-18 in a month of 30 days, so that 60 % of it has passed. */
function planner(typed: Typed): FilledForm {
  return filledForm({ template }, { asOf, ...typed });
}

const places = Array.from({ length: 10 }, (_, index) => index);

describe("the score", () => {
  test("of a new rep who has never been accompanied: 20 for being new, 15 for that, and a share of 20", () => {
    // Day 35; attainment 42 % against 60 % is 18 points behind, of the 40 that give 20: 9.
    const { at } = planner({ rep: "代表一", joined: asOf - 34, quota: 20, achieved: 8.4 });
    expect([at("daysOnJob"), at("pace")]).toEqual([35, 0.6]);
    expect(at("attainment")).toBeCloseTo(0.42, 12);
    expect([at("newRepPoints"), at("behindPoints"), at("unvisitedPoints"), at("score")]).toEqual([
      20, 9, 15, 44,
    ]);
    expect(at("reason")).toBe("新到位代表（第 35 天）；完成率 42%，低于进度；尚未协访过");
  });

  test("of time alone: 48 of the 60 days that give 15 are 12", () => {
    const { at } = planner({ rep: "代表一", last: asOf - 48 });
    expect([at("score"), at("reason")]).toEqual([12, "距上次协访 48 天"]);
  });

  test("of ticks is the sum of their weights, as people set them", () => {
    const ticks = { problemMarket: "√", newMarket: "√", promisingMarket: "√", problemRep: "√" };
    const usual = planner({ rep: "代表一", last: asOf, ...ticks });
    expect([usual.at("score"), usual.at("reason")]).toEqual([
      15 + 10 + 5 + 15,
      "有问题的市场；刚开发的市场；有潜力的市场；有问题的代表",
    ]);
    const own = planner({ rep: "代表一", last: asOf, ...ticks, problemMarketWeight: 40, newMarketWeight: 0 });
    expect([own.at("score"), own.at("reason")]).toEqual([
      40 + 5 + 15,
      "有问题的市场；有潜力的市场；有问题的代表",
    ]);
  });

  test.each([
    ["on day 90 still new", { joined: asOf - 89 }, 20],
    ["on day 91 no more", { joined: asOf - 90 }, 0],
    ["not before the first day", { joined: asOf + 1 }, 0],
    ["with a limit of one's own", { joined: asOf - 119, newRepLimit: 120 }, 20],
    ["not ahead of pace", { quota: 100, achieved: 60 }, 0],
    ["40 points behind and more", { quota: 100, achieved: 20 }, 20],
    ["nothing achieved", { quota: 100 }, 20],
    ["with no quota nothing is said", { achieved: 5 }, 0],
    [
      "at the beginning of the period everybody has time",
      { quota: 100, achieved: 0, asOf: day("2026-11-01") },
      2,
    ],
    [
      "a quarter of which 49 of 92 days are gone",
      { quota: 92, achieved: 49, quotaFrom: day("2026-10-01"), quotaTo: day("2026-12-31") },
      0,
    ],
  ])("%s", (_, typed, points) => {
    const { at } = planner({ rep: "代表一", last: asOf, ...typed });
    expect(at("score")).toBe(points);
  });
});

test("the sample is ranked as by hand, and its six visits have their days", () => {
  const { at } = filledForm({ template, sample: true }, {});
  // 20 + 20 + 15 + 10; 20 + 9 + 15; 16 + 12 + 15; 9 + 15 + 15; 5 + 10 + 5; 5 + 4 + 10; 15; 8 + 5; 2 + 7; 5.
  expect(places.map((place) => at("scoreNext", place))).toEqual([65, 44, 43, 39, 20, 19, 15, 13, 9, 5]);
  expect(places.map((place) => at("number", place))).toEqual([7, 2, 4, 3, 11, 6, 8, 5, 9, 1]);
  // Two of the six are agreed, one of them on Friday the 20th; the 23rd to the 25th are taken: the 19th, 26th, 27th
  // and 30th are the four days left.
  const days = [20, 19, 26, 27, 30, null, null, 16, null, null];
  expect(places.map((place) => at("date", place))).toEqual(
    days.map((date) => (date === null ? "" : day(`2026-11-${date}`))),
  );
});

test("an empty planner shows neither errors nor figures of nobody", () => {
  const { at } = filledForm({ template }, {});
  for (const name of ["repNext", "date", "status", "scoreNext", "reasonNext", "newRepPoints"]) {
    for (const place of places) expect([name, place, at(name, place)]).toEqual([name, place, ""]);
  }
  expect([at("asOf"), at("planFrom"), at("planTo")]).toEqual([asOf, asOf + 1, day("2026-11-30")]);
});

test("a planner without a date is silent about days", () => {
  const { at } = planner({ asOf: null, quotaFrom: null, rep: "代表一", joined: asOf - 3, last: asOf - 9 });
  expect([at("pace"), at("daysOnJob"), at("daysSince"), at("freeDayCount")]).toEqual(["", "", "", 0]);
  expect([at("score"), at("date")]).toEqual([0, ""]);
});

const candidate = fc.record({
  rep: fc.option(fc.constantFrom("代表一", "代表二", "代表三"), { freq: 5 }),
  joined: fc.option(fc.integer({ min: asOf - 400, max: asOf + 20 })),
  quota: fc.option(fc.integer({ min: 0, max: 100 })),
  achieved: fc.option(fc.integer({ min: 0, max: 100 })),
  last: fc.option(fc.integer({ min: asOf - 200, max: asOf + 3 })),
  agreed: fc.option(fc.integer({ min: asOf - 20, max: asOf + 20 }), { freq: 2 }),
  problemMarket: fc.option(fc.constant("√")),
  newMarket: fc.option(fc.constant("√")),
  promisingMarket: fc.option(fc.constant("√")),
  problemRep: fc.option(fc.constant("√")),
});

const filled = fc.record({
  candidates: fc.array(candidate, { maxLength: 15 }),
  visits: fc.integer({ min: 0, max: 12 }),
  daysOff: fc.array(fc.integer({ min: asOf - 3, max: asOf + 14 }), { maxLength: 7 }),
});

function typedOf({
  candidates,
  visits,
  daysOff,
}: typeof filled extends fc.Arbitrary<infer T> ? T : never): Typed {
  const columns = Object.keys(candidates[0] ?? {}) as (keyof (typeof candidates)[number])[];
  return {
    visits,
    ...Object.fromEntries(daysOff.map((off, index) => [`dayOff${index + 1}`, off])),
    ...Object.fromEntries(columns.map((name) => [name, candidates.map((each) => each[name])])),
  };
}

describe("whatever is listed", () => {
  test("those who are named are ranked without gaps or ties, the higher score first, the earlier line first", () => {
    fc.assert(
      fc.property(filled, (given) => {
        const { at } = planner(typedOf(given));
        const lines = given.candidates.map((_, line) => ({
          line,
          score: at("score", line),
          rank: at("rank", line),
        }));
        const named = lines.filter(({ line }) => given.candidates[line]!.rep !== null);
        for (const { score, rank } of lines.filter((each) => !named.includes(each))) {
          expect([score, rank]).toEqual(["", ""]);
        }
        const inOrder = [...named].sort((a, b) => Number(b.score) - Number(a.score) || a.line - b.line);
        expect(inOrder.map(({ rank }) => rank)).toEqual(inOrder.map((_, place) => place + 1));
        inOrder.slice(0, places.length).forEach(({ line, score }, place) => {
          expect(at("number", place)).toBe(line + 1);
          const points = [
            "newRep",
            "behind",
            "unvisited",
            "problemMarket",
            "newMarket",
            "promisingMarket",
            "problemRep",
          ];
          const sum = points.reduce((all, name) => all + Number(at(`${name}Points`, place)), 0);
          expect([at("scoreNext", place), sum]).toEqual([score, score]);
          expect(String(at("reasonNext", place)) === "").toBe(score === 0);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("an agreed day stands; a proposed one is a free workday of the time given, one for each visit while days last", () => {
    fc.assert(
      fc.property(filled, (given) => {
        const { at } = planner(typedOf(given));
        const agreed = given.candidates.filter((each) => (each.agreed ?? 0) > (each.last ?? 0));
        const proposals: number[] = [];
        for (const place of places) {
          const line = at("number", place);
          if (line === "") continue;
          const each = given.candidates[Number(line) - 1]!;
          if (agreed.includes(each)) {
            expect([at("date", place), at("status", place)]).toEqual([each.agreed, "已约"]);
          } else if (at("date", place) === "") {
            expect(at("status", place)).toBe("候补");
          } else {
            expect(at("status", place)).toBe("建议");
            proposals.push(Number(at("date", place)));
          }
        }
        // 18 November 2026 is a Wednesday, so serial numbers of Saturdays and Sundays leave 0 and 1 when divided by 7.
        const free = Array.from({ length: 12 }, (_, ahead) => asOf + 1 + ahead).filter(
          (date) =>
            date % 7 > 1 &&
            !given.daysOff.includes(date) &&
            !given.candidates.some((each) => each.agreed === date),
        );
        expect(at("freeDayCount")).toBe(free.length);
        for (const date of proposals) expect(free).toContain(date);
        expect([...proposals].sort((a, b) => a - b)).toEqual(proposals);
        const named = given.candidates.filter(({ rep }) => rep !== null);
        const undated = Math.max(0, given.visits - named.filter((each) => agreed.includes(each)).length);
        expect(proposals.length).toBeLessThanOrEqual(undated);
        if (undated <= free.length) expect(new Set(proposals).size).toBe(proposals.length);
        if (proposals.length > 0) expect(proposals[0]).toBe(free[0]);
      }),
      { numRuns: 40 },
    );
  });
});
