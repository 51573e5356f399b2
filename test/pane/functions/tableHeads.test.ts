import { customFunctions } from "../../../src/functions/customFunctions";
import { explain } from "../../../src/explanations/explain";
import { tableHeads } from "../../../src/pane/functions/explanation/tableHeads";

test.each([
  ["en-US", ["Stage 1", "Stage 2", "Won"], ["Period 1", "Period 2"]],
  ["zh-CN", ["第 1 阶段", "第 2 阶段", "成交"], ["第 1 期", "第 2 期"]],
] as const)(
  "a rolled funnel names its stages, its won deals and its periods (%s)",
  (language, columns, rows) => {
    const given = [[[30, 12]], [[0.2, 0.7]], [[10, 10]]];
    const answer = customFunctions.find(({ id }) => id === "FUNNEL_ROLL")!.answer(given);
    const size = { columns: answer[0]!.length, rows: answer.length };
    expect(tableHeads(language, "FUNNEL_ROLL", size)).toEqual({ columns, rows });
    // The last column is that of the won deals: 12 × 70% in the first period.
    const won = explain(language, "FUNNEL_ROLL", given, { row: 0, column: columns.length - 1 });
    expect(won.result).toBe("8.4");
    expect(won.sentence).toMatch(/won|成交/);
  },
);

test("nothing stands above the shares of a target", () => {
  expect(tableHeads("en-US", "SPLIT_TARGET", { columns: 3, rows: 1 })).toEqual({ columns: [], rows: [] });
});

test.each([
  ["a row", [[100, 40, 20, 10]], { columns: ["Stage 1", "Stage 2", "Stage 3", "Stage 4"], rows: [] }],
  [
    "a column",
    [[100], [40], [20], [10]],
    { columns: [], rows: ["Stage 1", "Stage 2", "Stage 3", "Stage 4"] },
  ],
])("the stages of a standard funnel are named in %s as the shape stands", (_, shape, heads) => {
  const answer = customFunctions.find(({ id }) => id === "FUNNEL_STANDARD")!.answer([[[10]], shape]);
  const size = { columns: answer[0]!.length, rows: answer.length };
  expect(tableHeads("en-US", "FUNNEL_STANDARD", size)).toEqual(heads);
});
