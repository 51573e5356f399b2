import { amount, date, input } from "../../src/templates/cells";
import { analysis } from "../../src/templates/forms/funnelParts/analysis";
import { attentionMarks } from "../../src/templates/forms/funnelParts/attention";
import { deals } from "../../src/templates/forms/funnelParts/deals";
import { head } from "../../src/templates/forms/funnelParts/head";
import { roll } from "../../src/templates/forms/funnelParts/roll";
import { stageSets } from "../../src/templates/forms/funnelParts/stageSets";
import { stageText } from "../../src/templates/forms/funnelParts/stageText";
import type { StageSet } from "../../src/templates/forms/funnelParts/stageSet";
import { makeSheet } from "../../src/templates/makeSheet";
import { periodOf } from "../../src/templates/period";
import type { Sample, SheetForm } from "../../src/templates/template";
import { calculatedValues } from "../../src/writers/xlsx/calculatedValues";

/** Sales models, section 1: names and win rates; section 2: shapes, where one is published. */
const published = {
  smallDeals: [
    ["意向", 0.2, 10],
    ["方案", 0.35, 6],
    ["谈判", 0.7, 3],
    ["成交", 1, 2],
  ],
  largeDeals: [
    ["潜在客户", 0.1, 20],
    ["意向客户", 0.2, 10],
    ["立项客户", 0.3, 7],
    ["认可客户", 0.5, 4],
    ["谈判客户", 0.7, 3],
    ["成交客户", 1, 2],
  ],
  keyAccounts: [
    ["潜在客户", 0.1, 0],
    ["意向客户", 0.3, 0],
    ["方案阶段", 0.5, 0],
    ["商务谈判", 0.7, 0],
    ["销售实现", 1, 0],
  ],
} as const;

const kinds = ["smallDeals", "largeDeals", "keyAccounts"] as const;

test.each(kinds)("the stages of %s are those that are published", (kind) => {
  const { open, won }: StageSet = stageSets[kind];
  const stages = [...open, { ...won, winRate: 1 }].map(({ name, winRate, shape }) => [
    stageText("zh-CN", name),
    winRate,
    shape,
  ]);
  expect(stages).toEqual(published[kind]);
});

/** A funnel whose deals are counted by their own amounts, made of the parts that every funnel shares. */
function funnelOf(stages: StageSet, sample: Sample): SheetForm {
  return {
    ...{ id: "funnel", version: 1, title: "funnel.title", tabColor: "#2E75B6" },
    columns: Array.from({ length: 10 }, () => 12),
    rows: [
      head,
      {
        cells: [
          input("A", "needed", "funnel.quota", amount),
          input("B", "dayLimit", "funnel.dayLimit", amount, { content: { number: stages.daysInStage } }),
          input("C", "gap", "funnel.quota", amount),
          input("D", "checked", "deals.entered", date),
        ],
      },
      ...analysis(stages, {
        stageAmount: "SUMIF({stage},{row:stageName},{amount})",
        dealsNeeded: "{needed}",
        notYetKnown: '{needed}=""',
      }),
      ...roll(stages, "roll.week"),
      ...deals(),
    ],
    repeats: { rollWeeks: 6 },
    lists: {},
    tables: [{ name: "Deals", first: "customer", last: "dealExpected" }],
    conditionals: attentionMarks,
    charts: [],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", tall: 0 },
    sample: () => sample,
  };
}

function calculated(stages: StageSet, sample: Sample) {
  const sheet = makeSheet({
    form: funnelOf(stages, sample),
    ...{ name: "S", language: "zh-CN", person: "", sample: true, formulas: "plain", protect: true },
    ...{ people: [], turn: 0 },
    period: periodOf("quarter", "2026-05-26"),
    ...{ currency: "ten-thousand-yuan", rows: 20, sources: [], tableName: (wanted) => wanted },
  });
  const values = calculatedValues([sheet]);
  return (name: string) => {
    const { row, rows, column } = sheet.names.find((each) => each.name === name)!.area;
    return Array.from({ length: rows }, (_, index) => values(0, row + index, column));
  };
}

describe("the parts with the stages of large deals", () => {
  const [, , qualified, accepted, negotiation] = published.largeDeals.map(([name]) => name);
  // Sales models, section 5: 立项 2 deals 140.0, 认可 1 deal 50.0, 谈判 2 deals 241.0.
  const at = calculated(stageSets.largeDeals, {
    needed: 2,
    stage: [qualified!, qualified!, accepted!, negotiation!, negotiation!],
    amount: [100, 40, 50, 200, 41],
    inflow: [3],
  });
  const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 9));

  test("give the expected revenue of each stage: 42.0, 25.0 and 168.7", () => {
    expect(at("count")).toEqual([0, 0, 2, 1, 2]);
    expect(at("stageAmount")).toEqual([0, 0, 140, 50, 241]);
    expect(at("expectedAmount")).toEqual(close([0, 0, 42, 25, 168.7]));
  });

  test("give the standard funnel that lets two deals fall out: its shape", () => {
    // Sales models, section 2: 20 : 10 : 7 : 4 : 3 : 2.
    expect([...at("standard"), ...at("wonStandard")]).toEqual([20, 10, 7, 4, 3, 2]);
    expect(at("balance")).toEqual([-20, -10, -5, -3, -1]);
  });

  test("roll each stage into the next by the rule of section 4", () => {
    // From 立项 2 × 30 % ÷ 50 % = 1.2 arrive in 认可, from there 1 × 50 % ÷ 70 % in 谈判, and 2 × 70 % are won.
    expect([
      at("rollQualified")[0],
      at("rollAccepted")[1],
      at("rollNegotiation")[1],
      at("rollWon")[0],
    ]).toEqual(close([2, 1.2, 0.5 / 0.7, 1.4]));
    // What enters first is won six steps later, at the rate of its first stage: 3 × 10 %.
    expect(at("rollWon").at(-1)).toBeCloseTo(0.3, 9);
  });
});

test.each(kinds)(
  "an empty funnel of %s shows no error and no standard before it knows what is needed",
  (kind) => {
    const at = calculated(stageSets[kind], { person: "A" });
    expect(at("standard")).toEqual(stageSets[kind].open.map(() => ""));
    expect(at("allExpectedAmount")).toEqual([0]);
    expect(at("rollWon")).toEqual([0, 0, 0, 0, 0, 0]);
  },
);
