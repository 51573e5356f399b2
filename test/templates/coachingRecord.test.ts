import fc from "fast-check";
import { dateSerial } from "../../src/templates/period";
import { filledForm, type FilledForm, type Typed } from "./filledForm";

const template = "coaching-record";
const today = dateSerial("2026-11-18");

function record(typed: Typed): FilledForm {
  return filledForm({ template }, { asOf: today, ...typed });
}

const history: Typed = {
  day: [today - 90, today - 20, today - 50, today],
  account: ["甲", "乙", "丙", "丁"],
  agreedStep: ["写提问", "约日期", "练异议", "今天约定的"],
  due: [today - 80, today - 5, today + 5, today + 9],
  status: ["已完成", null, "未完成", null],
};

const carried = ["lastDay", "lastAccount", "lastLine", "lastStep", "lastDue", "lastStatus", "lastOverdue"];

describe("last time's agreed step", () => {
  test("comes from the latest line before this visit, in whatever order the lines stand", () => {
    const { at } = record({ ...history, visitDate: today });
    expect(carried.map((name) => at(name))).toEqual([today - 20, "乙", 2, "约日期", today - 5, "未完成", 5]);
  });

  test("is an earlier one for an earlier visit, and none for the first", () => {
    const middle = record({ ...history, visitDate: today - 20 });
    expect(carried.map((name) => middle.at(name))).toEqual([
      today - 50,
      "丙",
      3,
      "练异议",
      today + 5,
      "未完成",
      "",
    ]);
    const first = record({ ...history, visitDate: today - 90 });
    expect(carried.map((name) => first.at(name))).toEqual(["", "", "", "", "", "", ""]);
  });

  test("before the visit has a date, is the latest of all", () => {
    expect(record(history).at("lastStep")).toBe("今天约定的");
  });

  test("skips visits on which nothing was agreed", () => {
    const steps = ["写提问", null, null, null];
    expect(record({ ...history, agreedStep: steps, visitDate: today }).at("lastStep")).toBe("写提问");
  });

  test("of two visits on one day is that of the lower line", () => {
    const { at } = record({ day: [5e4, 5e4], agreedStep: ["上午", "下午"], visitDate: 5e4 + 1 });
    expect(at("lastStep")).toBe("下午");
  });

  test("is the step of the greatest earlier day, whatever the history holds", () => {
    const line = fc.record({
      day: fc.option(fc.integer({ min: today - 40, max: today + 40 })),
      step: fc.option(fc.constantFrom("一", "二", "三", "四")),
    });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.integer({ min: today - 41, max: today + 41 }),
        (lines, visit) => {
          const { at } = record({
            day: lines.map(({ day }) => day),
            agreedStep: lines.map(({ step }) => step),
            visitDate: visit,
          });
          const before = lines.filter(({ day, step }) => day !== null && step !== null && day < visit);
          const latest = Math.max(...before.map(({ day }) => day!));
          const expected = before.filter(({ day }) => day === latest).at(-1);
          expect([at("lastDay"), at("lastStep")]).toEqual(expected ? [latest, expected.step] : ["", ""]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test("what is agreed, not done and past its day is overdue by days", () => {
  const { at } = record(history);
  expect([0, 1, 2, 3].map((line) => at("overdue", line))).toEqual(["", 5, "", ""]);
  // Of four agreed steps one is done; of the three others one is overdue.
  expect([at("openSteps"), at("overdueSteps"), at("doneRate")]).toEqual([3, 1, 0.25]);
});

test("the outcome takes date, account and size from above, and knows when the history has it", () => {
  const outcome = { visitDate: today, visitAccount: "丁", visitSize: "大项目", outcomeStep: "再访" };
  const before = record({ ...history, ...outcome });
  expect(
    ["outcomeDay", "outcomeAccount", "outcomeSize", "outcomeStatus"].map((name) => before.at(name)),
  ).toEqual([today, "丁", "大项目", "未完成"]);
  expect(before.at("filed")).toBe("未存");
  expect(record({ ...outcome, day: [today], agreedStep: ["再访"] }).at("filed")).toBe("已存");
  expect(record({ ...outcome, day: [today - 1], agreedStep: ["再访"] }).at("filed")).toBe("未存");
});

test("outcome and history stand in the same columns, so that the one can be pasted into the other", () => {
  const { sheet } = record({});
  const columns = (names: readonly string[]) =>
    names.map((name) => sheet.names.find((each) => each.name === name)?.area.column);
  const outcome = ["Day", "Account", "Size", "Best", "Improve", "Step", "Due", "Status"].map(
    (each) => `outcome${each}`,
  );
  expect(columns(outcome)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(columns(["day", "account", "size", "best", "improve", "agreedStep", "due", "status"])).toEqual(
    columns(outcome),
  );
});

test.each([
  ["小项目", "小项目：以观察和反馈为主"],
  ["大项目", "大项目：一起计划、执行、检查"],
  [null, ""],
])("for %s the effort goes: %s", (visitSize, effort) => {
  expect(record({ visitSize }).at("effort")).toBe(effort);
});

test("an outcome pasted into the history before the visit has its date does no harm", () => {
  const pasted = record({ outcomeStep: "再访" });
  const [day, account] = [pasted.at("outcomeDay"), pasted.at("outcomeAccount")];
  expect([day, account]).toEqual(["", ""]);
  const { at } = record({
    day: ["", today - 9],
    account: ["", "乙"],
    agreedStep: ["再访", "约日期"],
    visitDate: today,
  });
  expect([at("lastStep"), at("lastLine"), at("openSteps")]).toEqual(["约日期", 2, 2]);
});

test("an empty record is silent", () => {
  const { at } = record({});
  for (const name of [...carried, "doneRate", "effort", "outcomeDay", "outcomeStatus", "filed", "overdue"]) {
    expect([name, at(name)]).toEqual([name, ""]);
  }
});
