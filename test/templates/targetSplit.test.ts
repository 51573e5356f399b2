import fc from "fast-check";
import { languages } from "../../src/locales/language";
import { sheetText } from "../../src/locales/sheets";
import type { Sheet } from "../../src/sheet/sheet";
import { makeSheets, type SheetRequest } from "../../src/templates";
import { shippedFunctions } from "../shippedFunctions";
import { columnsOfBlocks } from "./columnsOfBlocks";
import { liveValues } from "./liveValues";
import { calculatedBy, typedInto } from "./typedInto";

jest.setTimeout(60_000);

const external = shippedFunctions();

function made(more: Partial<SheetRequest> = {}): Sheet {
  const [sheet] = makeSheets({
    ...{ template: "target-split", language: "zh-CN", start: "2026-05-26", people: [] },
    ...{ sample: false, formulas: "plain", protect: true, saturday: false },
    ...more,
  });
  return columnsOfBlocks(sheet!);
}

const quarters = [1, 2, 3, 4];
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const checks = [
  ...["productCheck", "allCheck", "memberCheck", "parentYearCheck"],
  ...quarters.flatMap((quarter) => [`quarterCheck${quarter}`, `parentCheck${quarter}`]),
  ...months.map((month) => `monthCheck${month}`),
];

type Values = (name: string) => unknown[];

/** The checks that are a number other than 0, by name. */
function open(value: Values): string[] {
  return checks.filter((name) => value(name).some((check) => check !== "" && check !== 0));
}

function numbers(value: Values, names: readonly string[]): number[][] {
  return names.map((name) => value(name).map((cell) => (typeof cell === "number" ? cell : 0)));
}

function sum(values: readonly number[]): number {
  return Number(values.reduce((all, value) => all + value, 0).toFixed(6));
}

describe.each(languages)("the example of Sales models, section 8, in %s", (language) => {
  const cases = ["live", "plain"] as const;

  test.each(cases)("gives the published numbers, %s", async (formulas) => {
    const sheet = made({ language, formulas, sample: true });
    const value = formulas === "live" ? await liveValues(sheet, await external) : calculatedBy(sheet);
    expect([1, 2, 3, 4].map((tier) => value(`tierTotal${tier}`)[0])).toEqual([1350, 1500, 1650, 1800]);
    expect(value("productSum")).toEqual([1045, 355, 100, "", ""]);
    // 28 % of 1045 in the second quarter; what is fixed stays.
    expect(value("quarterSplit2")[0]).toBe(292.6);
    expect(value("quarterSplit1")[2]).toBe(22);
    // 1045 × 1.17 × 70 % × 28 % = 239.6; at 2 a deal 120 deals, in 12 weeks 10 a week.
    expect(Number(value("weekTarget")[0]).toFixed(1)).toBe("239.6");
    expect([value("weekDeals")[0], value("weekly")[0]]).toEqual([120, 10]);
    expect(value("parentYear")[0]).toBe(1045);
    expect(sum(numbers(value, ["memberSum"])[0]!)).toBe(1045);
    expect(open(value)).toEqual([]);
    expect(value("openChecks")[0]).toBe(0);
  });

  test("is the same live and plain in every split cell", async () => {
    const live = await liveValues(made({ language, formulas: "live", sample: true }), await external);
    const plain = calculatedBy(made({ language, sample: true }));
    const shown = [
      ...quarters.flatMap((quarter) => [`quarterSplit${quarter}`, `quarterTotal${quarter}`]),
      ...months.flatMap((month) => [`monthSplit${month}`, `monthWeight${month}`, `monthTotal${month}`]),
      ...["productSum", "memberSum", "madeAll", "madeParent", "madeDay", ...checks],
    ];
    for (const name of shown) expect([name, live(name)]).toEqual([name, plain(name)]);
  });
});

test("the file of a live sheet shows the example where nothing calculates", () => {
  const stored = calculatedBy(made({ formulas: "live", sample: true }));
  expect(stored("productSum")).toEqual([1045, 355, 100, "", ""]);
  expect(stored("madeParent")).toEqual(stored("parent"));
  expect(open(stored)).toEqual([]);
});

describe("a plain sheet with its example", () => {
  const sheet = made({ sample: true });
  const remark = (typed: Sheet) => calculatedBy(typed)("remark")[0];

  test.each([
    ["goal", [1600], ["allCheck"]],
    ["productWeight", [900], ["productCheck"]],
    ["quarterWeight2", [40], ["quarterCheck2"]],
    ["fixed1", [null, null, 30], ["productCheck", "quarterCheck1"]],
    ["memberWeight", [50], ["memberCheck"]],
    ["basis", [sheetText("zh-CN", "split.basis.equal")], ["monthCheck1"]],
    ["parent", [sheetText("zh-CN", "split.total")], ["parentCheck1", "parentYearCheck"]],
    ["tier", [sheetText("zh-CN", "split.tier.stretch")], ["allCheck"]],
  ] as const)("keeps its split when %s changes, and the checks tell", (name, entry, wrong) => {
    expect(remark(sheet)).toBe(sheetText("zh-CN", "split.remark.made"));
    const changed = typedInto(sheet, { [name]: entry });
    const value = calculatedBy(changed);
    expect(value("quarterSplit1")).toEqual(calculatedBy(sheet)("quarterSplit1"));
    expect(open(value)).toEqual(expect.arrayContaining([...wrong]));
    expect(remark(changed)).toBe(sheetText("zh-CN", "split.remark.old"));
  });
});

const weight = fc.integer({ min: 1, max: 2_000 });
const filled = fc
  .record({
    goal: fc.integer({ min: 50_000, max: 900_000 }).map((tenths) => tenths / 10),
    unit: fc.constantFrom(0.01, 0.1, 1, 5),
    products: fc.array(weight, { minLength: 2, maxLength: 5 }),
    quarters: fc.array(weight, { minLength: 4, maxLength: 4 }),
    members: fc.array(weight, { minLength: 2, maxLength: 8 }),
    basis: fc.constantFrom("days", "workdays", "weeks", "equal"),
    tier: fc.constantFrom("floor", "target", "stretch", "challenge"),
  })
  .map((given) => ({
    unit: given.unit,
    entries: {
      goal: [given.goal],
      unit: [given.unit],
      productWeight: given.products,
      ...Object.fromEntries(given.quarters.map((each, at) => [`quarterWeight${at + 1}`, [each]])),
      memberWeight: given.members,
      basis: [sheetText("zh-CN", `split.basis.${given.basis}` as "split.basis.days")],
      tier: [sheetText("zh-CN", `split.tier.${given.tier}` as "split.tier.floor")],
    },
  }));

const exactYears = (value: Values) =>
  value("productShare").map((share) => Number(share) * Number(value("all")[0]));

test("whatever is typed, a live split adds up on both levels and keeps what is fixed", async () => {
  const functions = await external;
  await fc.assert(
    fc.asyncProperty(filled, fc.integer({ min: 0, max: 4 }), async ({ entries, unit }, steps) => {
      const fixed = Number((steps * unit).toFixed(2));
      const typed = { ...entries, fixed2: [fixed || null] };
      const value = await liveValues(typedInto(made({ formulas: "live" }), typed), functions);
      expect(open(value)).toEqual([]);
      expect(value("openChecks")[0]).toBe(0);
      const split = numbers(
        value,
        quarters.map((quarter) => `quarterSplit${quarter}`),
      );
      expect(sum(split.flat())).toBe(value("all")[0]);
      if (steps > 0) expect(split[1]![0]).toBe(fixed);
      const people = numbers(
        value,
        months.map((month) => `monthSplit${month}`),
      );
      expect(sum(people.flat())).toBe(value("all")[0]);
    }),
    { numRuns: 20 },
  );
});

test("values that cannot be fixed are told by the count of open checks", async () => {
  const beyond = typedInto(made({ formulas: "live", sample: true }), { fixed1: [1600] });
  const value = await liveValues(beyond, await external);
  expect(String(value("quarterSplit1")[0])).not.toMatch(/^\d/);
  expect(Number(value("openChecks")[0])).toBeGreaterThan(0);
});

test("without the add-in running totals are rounded: sums are exact, no row is a unit off", () => {
  fc.assert(
    fc.property(filled, ({ entries, unit }) => {
      const value = calculatedBy(typedInto(made(), entries));
      expect(open(value)).toEqual([]);
      const split = numbers(
        value,
        quarters.map((quarter) => `quarterSplit${quarter}`),
      );
      expect(sum(split.flat())).toBe(value("all")[0]);
      exactYears(value).forEach((exact, row) => {
        expect(Math.abs(sum(split.map((column) => column[row]!)) - exact)).toBeLessThanOrEqual(unit * 1.001);
      });
      const shares = quarters.map((quarter) => Number(value(`quarterShare${quarter}`)[0]));
      split.forEach((column, at) => {
        column.forEach((cell, row) => {
          const exact = exactYears(value)[row]! * shares[at]!;
          expect(Math.abs(cell - exact)).toBeLessThanOrEqual(unit * 2.001);
        });
      });
    }),
    { numRuns: 20 },
  );
});

const fixedCells = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: 1 }),
    quarter: fc.constantFrom(...quarters),
    part: fc.double({ min: 0.001, max: 0.1, noNaN: true }),
  }),
  { selector: ({ row, quarter }) => `${row},${quarter}`, minLength: 1, maxLength: 7 },
);

test("without the add-in what is fixed stays, and the rest adds up around it", () => {
  fc.assert(
    fc.property(filled, fixedCells, ({ entries, unit }, fixed) => {
      const amounts = fixed.map(({ part, ...cell }) => {
        return { ...cell, amount: Number((Math.ceil((entries.goal[0]! * part) / unit) * unit).toFixed(2)) };
      });
      const typed = quarters.map((quarter) => {
        const inQuarter = amounts.filter((each) => each.quarter === quarter);
        const column = [0, 1].map((row) => inQuarter.find((each) => each.row === row)?.amount ?? null);
        return [`fixed${quarter}`, column] as const;
      });
      const value = calculatedBy(typedInto(made(), { ...entries, ...Object.fromEntries(typed) }));
      expect([open(value), value("openChecks")[0]]).toEqual([[], 0]);
      const split = numbers(
        value,
        quarters.map((quarter) => `quarterSplit${quarter}`),
      );
      expect(sum(split.flat())).toBe(value("all")[0]);
      for (const { row, quarter, amount } of amounts) expect(split[quarter - 1]![row]).toBe(amount);
      // What is not fixed is shared by weight: the largest of a free line's cells has the largest weight.
      const shares = quarters.map((quarter) => Number(value(`quarterShare${quarter}`)[0]));
      const rest = Number(value("all")[0]) - sum(amounts.map(({ amount }) => amount));
      const isFree = (row: number, at: number) =>
        !amounts.some((each) => each.row === row && each.quarter === at + 1);
      const weights = value("productShare").map((share, row) =>
        shares.map((each, at) => (isFree(row, at) ? each * Number(share) : 0)),
      );
      const all = weights.flat().reduce((sum, weight) => sum + weight, 0);
      weights.forEach((line, row) =>
        line.forEach((weight, at) => {
          if (weight === 0) return;
          expect(Math.abs(split[at]![row]! - (rest * weight) / all)).toBeLessThanOrEqual(unit * 1.001);
        }),
      );
    }),
    { numRuns: 30 },
  );
});

test("without the add-in values that cannot be fixed leave the rest open, and the checks tell", () => {
  const entries = { goal: [100], productWeight: [1, 2], quarterWeight1: [1], fixed1: [150] };
  const value = calculatedBy(typedInto(made(), entries));
  expect([value("quarterSplit1")[0], value("quarterSplit1")[1]]).toEqual([150, ""]);
  expect(value("allCheck")[0]).toBe(-50);
  expect(Number(value("openChecks")[0])).toBeGreaterThan(0);
});

test("months weigh by days, working days, weeks or all alike, live as plain", async () => {
  const functions = await external;
  const weights = async (basis: "days" | "workdays" | "weeks" | "equal") => {
    const entries = {
      basis: [sheetText("zh-CN", `split.basis.${basis}`)],
      ...Object.fromEntries(months.map((month) => [`workdays${month}`, [10 + month]])),
    };
    const live = await liveValues(typedInto(made({ formulas: "live" }), entries), functions);
    const plain = calculatedBy(typedInto(made(), entries));
    const read = (value: Values) => months.map((month) => value(`monthWeight${month}`)[0]);
    expect(read(live)).toEqual(read(plain));
    return read(plain);
  };
  expect(await weights("days")).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(await weights("workdays")).toEqual(months.map((month) => 10 + month));
  expect(await weights("weeks")).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5]);
  expect(await weights("equal")).toEqual(months.map(() => 1));
});

test("in yuan the example is the same times ten thousand", () => {
  const value = calculatedBy(made({ sample: true, currency: "yuan" }));
  expect(value("productSum").slice(0, 3)).toEqual([10_450_000, 3_550_000, 1_000_000]);
  expect(value("unit")[0]).toBe(1_000);
  expect(open(value)).toEqual([]);
});

test("what is typed side by side is accepted by one rule", () => {
  const { names, validations } = made();
  const area = (name: string) => names.find((each) => each.name === name)!.area;
  for (const [name, columns] of [
    ...([
      ["factor", 4],
      ["quarterWeight", 4],
      ["fixed", 4],
      ["workdays", 12],
    ] as const),
  ]) {
    expect(area(name).columns).toBe(columns);
    expect(
      validations
        .filter(({ area: { row, column } }) => {
          const block = area(name);
          return row === block.row && column >= block.column && column < block.column + columns;
        })
        .map((each) => each.area),
    ).toEqual([area(name)]);
  }
});

test("a row for each of the people", () => {
  const sheet = made({ sample: true, people: ["A", "B"] });
  expect(calculatedBy(sheet)("member").slice(0, 2)).toEqual(["A", "B"]);
  expect(calculatedBy(sheet)("openChecks")).toEqual([0]);
});
