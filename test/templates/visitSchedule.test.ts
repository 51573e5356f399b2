import fc from "fast-check";
import { makeSheets } from "../../src/templates";
import { dateSerial } from "../../src/templates/period";
import { calculatedBy, typedInto } from "./typedInto";

function schedule(sample: boolean) {
  return makeSheets({
    template: "visit-schedule",
    language: "zh-CN",
    start: "2026-11-23",
    people: [],
    sample,
    formulas: "plain",
    protect: true,
    saturday: false,
  })[0]!;
}

const empty = schedule(false);
const monday = dateSerial("2026-11-23");

describe("the sample of the visit schedule", () => {
  const value = calculatedBy(schedule(true));

  // Counted by hand in src/templates/samples/visitSchedule.ts.
  test("counts planned, made and agreed visits by class", () => {
    expect(value("classTarget")).toEqual([5, 4, 2]);
    expect(value("classPlanned")).toEqual([5, 3, 2]);
    expect(value("classMade")).toEqual([4, 3, 1]);
    expect(value("classRate")).toEqual([0.8, 0.75, 0.5]);
    expect(value("classNext")).toEqual([4, 2, 0]);
    expect(["allTarget", "allPlanned", "allMade", "allNext"].flatMap(value)).toEqual([11, 10, 8, 6]);
  });

  test("moves the visits agreed for next week into its plan, by date", () => {
    expect(value("nextCompany").slice(0, 7)).toEqual([
      "云帆机械",
      "松林家具",
      "恒岳化工",
      "北辰商贸",
      "金石塑料",
      "启明食品",
      "",
    ]);
    expect(value("nextAim")[3]).toBe("上门递交报价单");
    expect(value("nextResult")[3]).toBe("有采购意向，要求两周内报价");
    expect(value("nextWay").slice(0, 2)).toEqual(["上门拜访", "电话"]);
  });

  test("lists the visit agreed for the week after the next among the later ones", () => {
    expect(value("laterDate").slice(0, 2)).toEqual([dateSerial("2026-12-09"), ""]);
    expect(value("laterCompany").slice(0, 2)).toEqual([value("visitCompany")[5], ""]);
    expect(value("laterAim")[0]).toBe(value("visitAction")[5]);
    expect(value("laterResult")[0]).toBe(value("visitResult")[5]);
  });

  test("says of each planned visit what became of it, as of Friday", () => {
    const [done, overdue, open] = ["已完成", "逾期", "待访"];
    expect(value("planState").slice(0, 11)).toEqual([
      ...[done, done, done, done, overdue, done, done, done, open, open],
      "",
    ]);
    expect(value("planResult").slice(3, 6)).toEqual([
      "技术要求已确认，两项需要修改",
      "",
      "已收到并转交使用部门",
    ]);
    expect(value("planNext").slice(6, 8)).toEqual([dateSerial("2026-12-02"), ""]);
  });
});

test("next week's plan and the later visits hold exactly the visits agreed for their days, by date", () => {
  const visit = fc.option(fc.integer({ min: -8, max: 30 }), { nil: null });
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 12 }), (agreed) => {
      const companies = agreed.map((_, index) => `公司${index}`);
      const value = calculatedBy(
        typedInto(empty, {
          visitCompany: companies,
          visitNext: agreed.map((days) => (days === null ? null : monday + days)),
        }),
      );
      const agreedFrom = (first: number, last: number) =>
        companies
          .map((company, index) => ({ company, days: agreed[index] ?? 0 }))
          .filter(({ days }) => days >= first && days <= last)
          .sort((one, other) => one.days - other.days);
      for (const [list, expected] of [
        ["next", agreedFrom(7, 13)],
        ["later", agreedFrom(14, 30)],
      ] as const) {
        const filled = (what: string) => value(`${list}${what}`).filter((each) => each !== "");
        expect(filled("Company")).toEqual(expected.map(({ company }) => company));
        expect(filled("Date")).toEqual(expected.map(({ days }) => monday + days));
      }
    }),
    { numRuns: 40 },
  );
});

test("a visit counts from the Monday to the Sunday of its week, whichever of its days was typed", () => {
  for (const typed of [0, 3, 6]) {
    const value = calculatedBy(
      typedInto(empty, {
        weekStart: [monday + typed],
        visitDate: [-1, 0, 6, 7].map((days) => monday + days),
        visitCompany: ["甲", "乙", "丙", "丁"],
        visitClass: ["A", "A", "A", "A"],
      }),
    );
    expect(value("classMade")).toEqual([2, 0, 0]);
  }
});

test("the second visit to a company answers the second one planned", () => {
  const value = calculatedBy(
    typedInto(empty, {
      asOf: [monday],
      planDate: [monday, monday + 1, monday + 3],
      planCompany: ["甲", "乙", "甲"],
      visitCompany: ["甲", "丙", "甲"],
      visitResult: ["第一次", "计划外", "第二次"],
      visitNext: [null, null, monday + 10],
    }),
  );
  expect(value("planResult").slice(0, 3)).toEqual(["第一次", "", "第二次"]);
  expect(value("planNext").slice(0, 3)).toEqual(["", "", monday + 10]);
  expect(value("planState").slice(0, 3)).toEqual(["已完成", "待访", "已完成"]);
});

test("class, way and aim of a visit come from the plan, and stay empty where it was not planned", () => {
  const value = calculatedBy(
    typedInto(empty, {
      planCompany: ["甲", "乙"],
      planClass: ["B", "C"],
      planWay: ["电话", null],
      planAim: ["催款", "报价"],
      visitCompany: ["乙", "丁", "甲"],
    }),
  );
  expect(value("visitClass").slice(0, 4)).toEqual(["C", "", "B", ""]);
  expect(value("visitWay").slice(0, 4)).toEqual(["", "", "电话", ""]);
  expect(value("visitAim").slice(0, 4)).toEqual(["报价", "", "催款", ""]);
});

test("class, way and aim of the second visit to a company are those of the second one planned", () => {
  const value = calculatedBy(
    typedInto(empty, {
      planCompany: ["甲", "乙", "甲"],
      planClass: ["A", "C", "B"],
      planWay: ["电话", "邮件", "上门拜访"],
      planAim: ["约技术负责人", "报价", "签样品单"],
      visitCompany: ["甲", "甲", "乙", "甲"],
    }),
  );
  // The third visit was not planned.
  expect(value("visitAim").slice(0, 4)).toEqual(["约技术负责人", "签样品单", "报价", ""]);
  expect(value("visitClass").slice(0, 4)).toEqual(["A", "B", "C", ""]);
  expect(value("visitWay").slice(0, 4)).toEqual(["电话", "上门拜访", "邮件", ""]);
});

test("without a week nothing is counted and nothing fails", () => {
  const value = calculatedBy(typedInto(schedule(true), { weekStart: [null] }));
  expect(value("classPlanned")).toEqual([0, 0, 0]);
  expect([...value("nextCompany"), ...value("laterCompany")].every((company) => company === "")).toBe(true);
});
