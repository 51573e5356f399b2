import fc from "fast-check";
import { languages } from "../../src/locales/language";
import { funnelGap, leadsShort } from "../../src/model";
import { makeSheets, templateHeads, type SheetRequest } from "../../src/templates";
import { sheetCount } from "../../src/templates/sheetCount";
import { shippedFunctions } from "../shippedFunctions";
import { liveValues } from "./liveValues";
import { calculatedBy, typedInto } from "./typedInto";

jest.setTimeout(120_000);

const external = shippedFunctions();

const request: SheetRequest = {
  ...{ template: "gap-p1-p4", language: "zh-CN", start: "2026-05-26", people: [] },
  ...{ sample: false, formulas: "plain", protect: true, saturday: false },
};

function made(more: Partial<SheetRequest> = {}) {
  return makeSheets({ ...request, ...more })[0]!;
}

const steps = ["gapNow", "gapIfCommitted", "gapIfAll", "opportunities", "customers"];
const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 9));

describe.each(languages)("the sample of the gap analysis in %s", (language) => {
  /** Sales models, section 6: quota 35, achieved 5, committed 20, not committed 32. */
  const example = [30, 16, 8, 40, 20];

  test("begins with the example of Sales models, section 6, live and plain", async () => {
    const plain = calculatedBy(made({ language, sample: true }));
    const live = await liveValues(made({ language, sample: true, formulas: "live" }), await external);
    for (const value of [plain, live]) {
      expect(steps.map((name) => value(name)[0])).toEqual(close(example));
      // Five weeks are left: 20 customers are 4 a week.
      expect([value("weeksLeft")[0], value("weekly")[0]]).toEqual(close([5, 4]));
    }
  });

  test("adds up its columns", () => {
    const value = calculatedBy(made({ language, sample: true }));
    for (const name of ["quota", "achieved", "gapNow", "gapIfAll", "opportunities", "customers", "weekly"]) {
      const numbers = value(name).filter((each) => typeof each === "number");
      expect(value(`${name}Total`)).toEqual(close([numbers.reduce((sum, each) => sum + each, 0)]));
    }
  });

  test("knows people who are ahead: a gap below 0, and no customers to find", () => {
    const value = calculatedBy(made({ language, sample: true }));
    const ahead = value("gapIfAll").flatMap((gap, index) => (Number(gap) < 0 ? [index] : []));
    expect(ahead.length).toBeGreaterThan(0);
    for (const index of ahead) {
      expect(["opportunities", "customers", "open"].map((name) => value(name)[index])).toEqual([0, 0, 0]);
    }
  });
});

describe("a row of the gap analysis", () => {
  const money = fc.option(
    fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100),
    { nil: null },
  );
  const rate = fc.option(
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    { nil: null },
  );
  const figures = fc.record({
    ...{ quota: money, achieved: money, committed: money, notCommitted: money },
    ...{ committedRate: rate, notCommittedRate: rate, entryRate: rate, averageDeal: money },
  });

  test("finds the customers that the model finds, and is silent where something is missing", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const entries = Object.entries(given).map(([name, value]) => [name, [value]] as const);
        const value = calculatedBy(typedInto(made({ rows: 3 }), Object.fromEntries(entries)));
        const {
          quota,
          achieved,
          committed,
          notCommitted,
          committedRate,
          notCommittedRate,
          entryRate,
          averageDeal,
        } = given;
        if (quota === null) {
          expect(steps.map((name) => value(name)[0])).toEqual(["", "", "", "", ""]);
          return;
        }
        const { gap } = funnelGap({
          ...{ quota, achieved: achieved ?? 0 },
          ...{
            funnel: [[committed ?? 0, notCommitted ?? 0]],
            winRates: [[committedRate ?? 0, notCommittedRate ?? 0]],
          },
        });
        expect(value("gapIfAll")[0]).toBeCloseTo(gap, 9);
        expect(value("customers")[0]).toBe(
          entryRate && averageDeal ? leadsShort(gap, averageDeal, entryRate) : "",
        );
        expect(value("opportunities")[0] === "").toBe(!entryRate);
      }),
      { numRuns: 40 },
    );
  });

  test("is the same live and plain", async () => {
    const functions = await external;
    const shown = [...steps, "weekly", "open", "gapIfAllTotal", "customersTotal", "weeksLeft"];
    await fc.assert(
      fc.asyncProperty(figures, async (given) => {
        const entries = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value]]));
        const plain = calculatedBy(typedInto(made({ rows: 3 }), entries));
        const live = await liveValues(typedInto(made({ rows: 3, formulas: "live" }), entries), functions);
        for (const name of shown) {
          plain(name).forEach((value, index) => {
            const found = live(name)[index];
            if (typeof value === "number") expect(found).toBeCloseTo(value, 9);
            else expect([name, found]).toEqual([name, value]);
          });
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe("a team's sheet", () => {
  const people = ["张伟", "李娜", "O'Neil"];

  test("is one for all people, a row each", () => {
    const sheets = makeSheets({ ...request, people });
    expect(sheets.map(({ name }) => name)).toEqual(["2026-Q2 业绩缺口"]);
    expect(sheets[0]!.identity.person).toBe("");
    expect(calculatedBy(sheets[0]!)("member")).toEqual(people);
    const head = templateHeads.find(({ id }) => id === request.template)!;
    expect(sheetCount(head, { people, summary: true })).toBe(1);
  });

  test("has as many rows as people, more where more are asked for, and never fewer", () => {
    const rowsOf = (more: Partial<SheetRequest>) => calculatedBy(made(more))("member").length;
    expect([rowsOf({}), rowsOf({ people }), rowsOf({ people, rows: 12 })]).toEqual([10, 3, 12]);
    expect(rowsOf({ people: Array.from({ length: 20 }, (_, index) => `P${index}`), rows: 5 })).toBe(20);
    expect(() => made({ rows: 501 })).toThrow(RangeError);
  });

  test("shows its sample under the people's own names", () => {
    const value = calculatedBy(made({ people, sample: true }));
    expect(value("member")).toEqual(people);
    expect(value("customers")[0]).toBe(20);
  });

  test("shows nothing before anything is filled in", () => {
    const value = calculatedBy(made({ people }));
    for (const name of [...steps, "weekly", "open"]) {
      expect([...value(name), ...value(`${name}Total`)]).toEqual(["", "", "", ""]);
    }
  });
});
