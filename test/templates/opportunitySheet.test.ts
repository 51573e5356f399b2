import fc from "fast-check";
import { languages } from "../../src/locales/language";
import { makeSheets, type SheetRequest } from "../../src/templates";
import { filledForm } from "./filledForm";
import { markedIn } from "./markedIn";
import { calculatedBy } from "./typedInto";

const request: SheetRequest = {
  ...{ template: "opportunity-sheet", language: "zh-CN", start: "2026-05-26", people: [] },
  ...{ sample: false, formulas: "plain", protect: true, saturday: false },
};

const fill = (typed: Parameters<typeof filledForm>[1]) => filledForm(request, typed).at;

const stages = ["目标客户", "潜在客户", "意向客户", "立项客户", "认可客户", "谈判客户", "成交客户"];

test.each([
  ["zh-CN", "立项客户", "停留过久", "迂回：改变采购标准"],
  ["en-US", "Qualified project", "Standing too long", "Flank: change the criteria"],
] as const)(
  "the sample in %s stands a stage lower than its seller thinks, and too long",
  (language, ...said) => {
    expect(languages).toContain(language);
    const at = calculatedBy(makeSheets({ ...request, language, sample: true })[0]!);
    expect([at("countedStage")[0], at("risk")[0], at("strategy")[0]]).toEqual(said);
    // 68 at the 30 % of section 1; 47 days of a month.
    expect([at("winRate")[0], at("expected")[0], at("days")[0]]).toEqual([0.3, expect.closeTo(20.4, 9), 47]);
  },
);

// Sales models, section 1: a milestone leads into the next stage only, and a deal counts in a stage when its evidence is there;
// with one milestone missing, those ticked further on do not carry it past.
test("a deal counts in the last stage, up to its own, before which no milestone is missing, and else as a target", () => {
  const ticks = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(fc.nat({ max: 6 }), ticks, (stage, ticked) => {
      const at = fill({
        stage: stages[stage]!,
        amount: 10,
        reached: ticked.map((each) => (each ? "√" : null)),
      });
      const proved = [...ticked.slice(0, stage), false].indexOf(false);
      expect(at("countedStage")).toBe(stages[proved]);
      // Sales models, section 1.
      const rate = [0, 0.1, 0.2, 0.3, 0.5, 0.7, 1][proved]!;
      expect(at("expected")).toBeCloseTo(10 * rate, 9);
    }),
    { numRuns: 60 },
  );
});

test.each([
  [30, "推进正常"],
  [31, "停留过久"],
  [60, "停留过久"],
  [61, "严重停滞，重新评估"],
])("after %i days where a month is the standard the risk is: %s", (days, risk) => {
  const at = fill({ stage: "意向客户", asOf: 46_000, entered: 46_000 - days });
  expect([at("days"), at("risk")]).toEqual([days, risk]);
});

test("a won deal does not stand still", () => {
  expect(fill({ stage: "成交客户", asOf: 46_000, entered: 45_000 })("risk")).toBe("");
});

describe("how to win", () => {
  const [yes, no] = ["是", "否"];

  /** Sales models, section 10, as one would tell it. */
  function told([need, deliver, advantage, criteria, piece, future]: readonly boolean[]): string {
    if (need && deliver) {
      if (advantage) return "正面：直接竞争";
      if (criteria) return "迂回：改变采购标准";
      if (piece) return "分拆：先拿下一块";
    }
    return future ? "防御、共存、发展" : "退出：把时间用在别处";
  }

  test("follows from the answers, whatever they are", () => {
    const answers = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(answers, (given) => {
        const at = fill({ answer: given.map((each) => (each ? yes : no)) });
        expect(at("strategy")).toBe(told(given));
      }),
      { numRuns: 64 },
    );
  });

  test("is reached by answering what is asked, one question at a time, and nothing else", () => {
    const answers = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(answers, (given) => {
        const typed: (string | null)[] = [null, null, null, null, null, null];
        for (let asked = 0; asked < 6; asked += 1) {
          const at = fill({ answer: typed });
          const turns = typed.map((_, index) => at("turn", index));
          if (at("strategy") !== "") {
            expect(at("strategy")).toBe(told(given));
            expect(turns.every((turn, index) => turn === (typed[index] === null ? "不必回答" : ""))).toBe(
              true,
            );
            return;
          }
          const now = turns.flatMap((turn, index) => (turn === "◀ 请回答" ? [index] : []));
          expect(now).toHaveLength(1);
          typed[now[0]!] = given[now[0]!] ? yes : no;
        }
        expect(fill({ answer: typed })("strategy")).toBe(told(given));
      }),
      { numRuns: 20 },
    );
  });
});

test("an empty sheet is silent but for the first question", () => {
  const at = fill({});
  for (const name of ["countedStage", "winRate", "expected", "days", "ofStandard", "risk", "strategy"]) {
    expect([name, at(name)]).toEqual([name, ""]);
  }
  expect([0, 1, 2, 3, 4, 5].map((index) => at("turn", index))).toEqual(["◀ 请回答", "", "", "", "", ""]);
});

test("a late tick alone leaves the deal a target, and shows every milestone that is missing before its stage", () => {
  const { at, sheet } = filledForm(request, {
    stage: "谈判客户",
    reached: [null, "√", null, null, "√"],
  });
  expect(at("countedStage")).toBe("目标客户");
  expect(markedIn(sheet).filter((each) => /^(evidence|stage\.counted)/.test(each))).toEqual([
    "evidence.missing reached.1",
    "evidence.missing reached.3",
    "evidence.missing reached.4",
    "stage.counted countedStage.1",
  ]);
});
