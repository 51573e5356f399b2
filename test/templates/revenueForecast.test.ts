import fc from "fast-check";
import { languages } from "../../src/locales/language";
import { sheetText } from "../../src/locales/sheets";
import { makeSheets, type SheetRequest } from "../../src/templates";
import { dateSerial } from "../../src/templates/period";
import { calculatedValues } from "../../src/writers/xlsx/calculatedValues";
import { expectGolden } from "../golden";
import { goldenText } from "../goldenText";
import { shippedFunctions } from "../shippedFunctions";
import { liveValues } from "./liveValues";
import { calculatedBy, typedInto } from "./typedInto";

jest.setTimeout(120_000);

const external = shippedFunctions();

const request: SheetRequest = {
  ...{ template: "revenue-forecast", language: "zh-CN", start: "2026-05-26", people: [] },
  ...{ sample: false, formulas: "plain", protect: true, saturday: false },
};

function made(more: Partial<SheetRequest> = {}) {
  return makeSheets({ ...request, ...more })[0]!;
}

const end = dateSerial("2026-06-30");
const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 9));

/** The first digits of a number, as a source prints them. */
function cut(number: unknown, digits: number): number {
  return Math.floor(Number(number) * 10 ** digits) / 10 ** digits;
}

describe.each(languages)("the sample of the revenue forecast in %s", (language) => {
  test("gives the numbers of Sales models, section 7, live and plain", async () => {
    const plain = calculatedBy(made({ language, sample: true }));
    const live = await liveValues(made({ language, sample: true, formulas: "live" }), await external);
    for (const value of [plain, live]) {
      const at = (name: string) => Number(value(name)[0]);
      expect(["lineQuota", "lineAchieved", "committed", "probable", "weeksLeft"].map(at)).toEqual(
        close([186, 30.92, 75.8, 156.6, 8]),
      );
      expect(at("committedPart") + at("probablePart")).toBeCloseTo(92.21, 9);
      expect(at("outsidePart")).toBeCloseTo(59.52, 9);
      expect(cut(at("completion"), 6)).toBe(0.981989);
      expect(at("forecast") + at("gap")).toBeCloseTo(186, 9);
    }
  });

  test("reaches 1.002 of the quota with 75 % for committed", async () => {
    const change = { committedRate: [0.75] };
    const plain = calculatedBy(typedInto(made({ language, sample: true }), change));
    expect(cut(plain("completion")[0], 3)).toBe(1.002);
    const sheet = typedInto(made({ language, sample: true, formulas: "live" }), change);
    expect(cut((await liveValues(sheet, await external))("completion")[0], 3)).toBe(1.002);
  });
});

describe("the odds", () => {
  const exact = ["exactTarget", "exactExpected", "exactOdds", "exactLow", "exactMiddle", "exactHigh"];

  /** Every way in which the projects that count can be won or lost, in hundredths, with its probability. */
  function outcomes(value: (name: string) => unknown[]): Map<number, number> {
    const rates = value("winRate").map(Number);
    let sums = new Map([[Math.round(Number(value("achieved")[0]) * 100), 1]]);
    value("counted").forEach((amount, index) => {
      const [won, rate] = [Math.round(Number(amount) * 100), rates[index]!];
      if (won === 0) return;
      const next = new Map<number, number>();
      for (const [sum, chance] of sums) {
        next.set(sum, (next.get(sum) ?? 0) + chance * (1 - rate));
        next.set(sum + won, (next.get(sum + won) ?? 0) + chance * rate);
      }
      sums = next;
    });
    return sums;
  }

  test("are those of all ways in which the projects can be won or lost, live and plain", async () => {
    const plain = calculatedBy(made({ sample: true }));
    const sums = [...outcomes(plain)].sort(([one], [other]) => one - other);
    const reached = sums.filter(([sum]) => sum >= 18_600).reduce((all, [, chance]) => all + chance, 0);
    const expected = sums.reduce((all, [sum, chance]) => all + sum * chance, 0) / 100;
    const quantile = (share: number) => {
      let below = 0;
      return sums.find(([, chance]) => (below += chance) >= share)![0] / 100;
    };
    const wanted = close([186, expected, reached, quantile(0.1), quantile(0.5), quantile(0.9)]);
    expect(exact.map((name) => plain(name)[0])).toEqual(wanted);
    const live = await liveValues(made({ sample: true, formulas: "live" }), await external);
    expect(exact.map((name) => live(name)[0])).toEqual(wanted);
    expect(plain("exactDay")).toEqual([end - 56]);
    expect(live("exactDay")).toEqual([end - 56]);
  });

  test("are near to those of the normal distribution", () => {
    const value = calculatedBy(made({ sample: true }));
    const at = (name: string) => Number(value(name)[0]);
    const sums = [...outcomes(value)];
    const mean = sums.reduce((all, [sum, chance]) => all + (sum / 100) * chance, 0);
    const variance = sums.reduce((all, [sum, chance]) => all + (sum / 100 - mean) ** 2 * chance, 0);
    expect(at("normalExpected")).toBeCloseTo(mean, 9);
    expect(at("deviation")).toBeCloseTo(Math.sqrt(variance), 9);
    // 10% and 90% of the standard normal distribution: 1.2816, any table.
    expect((at("normalHigh") - at("normalLow")) / 2 / at("deviation")).toBeCloseTo(1.2816, 4);
    expect(Math.abs(at("normalOdds") - at("exactOdds"))).toBeLessThan(0.01);
  });

  test("are the same in any unit of money", () => {
    const [units, yuan] = [made({ sample: true }), made({ sample: true, currency: "yuan" })].map(
      calculatedBy,
    );
    expect(yuan!("exactOdds")[0]).toBeCloseTo(Number(units!("exactOdds")[0]), 12);
    expect(yuan!("exactLow")[0]).toBeCloseTo(Number(units!("exactLow")[0]) * 10_000, 4);
  });

  test("of a plain sheet stay as they were, and say so when the list or the quota has changed", () => {
    const sheet = made({ sample: true });
    const remark = (typed: ReturnType<typeof made>) => calculatedBy(typed)("remark")[0];
    expect(remark(sheet)).toBe(sheetText("zh-CN", "forecast.odds.made"));
    for (const change of [
      { quota: [200] },
      { amount: [99] },
      { winRate: [0.1] },
      { payment: [end + 1] },
      { quota: [null] },
      { amount: Array.from({ length: 18 }, () => null) },
    ]) {
      const changed = typedInto(sheet, change);
      expect(remark(changed)).toBe(sheetText("zh-CN", "forecast.odds.old"));
      expect(calculatedBy(changed)("exactOdds")).toEqual(calculatedBy(sheet)("exactOdds"));
    }
    expect(remark(typedInto(sheet, { seller: ["X"] }))).toBe(sheetText("zh-CN", "forecast.odds.made"));
    expect(remark(made())).toBe(sheetText("zh-CN", "forecast.odds.none"));
    expect(remark(made({ formulas: "live" }))).toBe(sheetText("zh-CN", "forecast.odds.none"));
  });
});

describe.each(languages)("the way from the forecast to the range in %s", (language) => {
  const steps = ["Forecast", "Outside", "Committed", "Probable", "Below", "Expected"].map(
    (name) => `bridge${name}`,
  );

  test("adds up, live and plain", async () => {
    const plain = calculatedBy(made({ language, sample: true }));
    const live = await liveValues(made({ language, sample: true, formulas: "live" }), await external);
    for (const value of [plain, live]) {
      const at = (name: string) => Number(value(name)[0]);
      // Sales models, section 7: 30.92 + 92.21 + 59.52. The sample's committed projects come to 69.595 at their own win
      // rates instead of 53.06, the probable ones to 88.14 instead of 39.15, those below to 10.28.
      expect(steps.map(at)).toEqual(close([182.65, -59.52, 16.535, 48.99, 10.28, 198.935]));
      expect(at("bridgeExpected")).toBeCloseTo(at("normalExpected"), 9);
      expect(at("bridgeExpected") + at("bridgeSkew")).toBeCloseTo(at("bridgeMiddle"), 9);
      const exact = ["exactLow", "exactMiddle", "exactHigh"].map(at);
      expect(value("bound")).toEqual(close([186, 182.65, ...exact]));
      expect(at("bridgeMiddle")).toBe(exact[1]);
    }
  });

  test("leads to the normal approximation once the exact row is old", () => {
    const changed = calculatedBy(typedInto(made({ language, sample: true }), { amount: [99] }));
    const at = (name: string) => Number(changed(name)[0]);
    const normal = ["normalLow", "normalMiddle", "normalHigh"].map(at);
    expect(changed("bound").slice(2)).toEqual(close(normal));
    expect([at("bridgeSkew"), at("bridgeMiddle")]).toEqual(close([0, normal[1]!]));
    expect(at("bridgeExpected")).toBeCloseTo(normal[1]!, 9);
  });

  test("is silent as long as there is no forecast or no range", () => {
    for (const typed of [{}, { quota: [100] }, { amount: [10], winRate: [0.5], payment: [end] }]) {
      const value = calculatedBy(typedInto(made({ language }), typed));
      for (const name of [...steps, "bridgeSkew", "bridgeMiddle"]) expect(value(name)).toEqual([""]);
      expect(value("bound").slice(2)).toEqual(["", "", ""]);
    }
  });
});

describe("a project of the forecast", () => {
  const asOf = end - 30;

  function project(typed: Readonly<Record<string, number | null>>) {
    const entries = Object.entries(typed).map(([name, value]) => [name, [value]] as const);
    const value = calculatedBy(
      typedInto(made(), { asOf: [asOf], quota: [100], ...Object.fromEntries(entries) }),
    );
    return (name: string) => value(name)[0];
  }

  test.each([
    [1, "确保"],
    [0.9, "确保"],
    [0.8999, "可能"],
    [0.5, "可能"],
    [0.4999, "未达可能"],
    [0, "未达可能"],
  ])("of a win rate of %s is %s", (winRate, name) => {
    const value = project({ amount: 10, winRate, payment: end });
    expect(value("class")).toBe(name);
    expect(value("committed")).toBe(name === "确保" ? 10 : 0);
    expect(value("probable")).toBe(name === "可能" ? 10 : 0);
    expect(value("weighted")).toBe({ 确保: 7.5, 可能: 2.5, 未达可能: 0 }[name]);
  });

  test.each([
    [end, 10, "计入本期"],
    [end + 1, 0, "期后，不计"],
    [asOf, 10, "计入本期"],
    [asOf - 1, 10, "已过期"],
    [null, 0, "资料不全"],
  ])("paid on day %s counts %s: %s", (payment, counted, state) => {
    const value = project({ amount: 10, winRate: 0.9, payment });
    expect([value("counted"), value("committed"), value("state")]).toEqual([counted, counted, state]);
  });

  test("has no class without a win rate, and nothing without an amount", () => {
    const unsure = project({ amount: 10, payment: end });
    expect([unsure("class"), unsure("state"), unsure("committed")]).toEqual(["", "资料不全", 0]);
    expect([unsure("counted"), unsure("weighted")]).toEqual([0, 0]);
    const empty = project({ winRate: 0.9, payment: end });
    expect([empty("class"), empty("state"), empty("counted")]).toEqual(["", "", 0]);
  });
});

test("what is typed gives the same live and plain, but for the odds that only the model knows", async () => {
  const functions = await external;
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 });
  const money = maybe(fc.integer({ min: 0, max: 5_000 }).map((tenths) => tenths / 10));
  const rate = maybe(fc.integer({ min: 0, max: 20 }).map((share) => share / 20));
  const day = maybe(fc.integer({ min: end - 90, max: end + 60 }));
  const one = <Value>(value: fc.Arbitrary<Value>) => value.map((each) => [each]);
  const list = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: 6, maxLength: 6 });
  const typed = fc.record({
    ...{ quota: one(money), achieved: one(money), asOf: one(day), periodEnd: one(day) },
    ...{ committedRate: one(rate), probableRate: one(rate), weeklyRate: one(rate) },
    ...{ committedFrom: one(rate), probableFrom: one(rate) },
    ...{ amount: list(money), winRate: list(rate), payment: list(day) },
  });
  const shown = [
    ...["committed", "probable", "lineQuota", "committedPart", "probablePart", "outsidePart", "forecast"],
    ...["completion", "gap", "weeksLeft", "normalExpected", "normalOdds", "normalLow", "partShare"],
    ...["class", "state", "counted", "weighted"],
  ];
  await fc.assert(
    fc.asyncProperty(typed, async (entries) => {
      const plain = calculatedBy(typedInto(made({ rows: 10 }), entries));
      const live = await liveValues(typedInto(made({ rows: 10, formulas: "live" }), entries), functions);
      for (const name of shown) {
        plain(name).forEach((value, index) => {
          const found = live(name)[index];
          if (typeof value === "number") expect(found).toBeCloseTo(value, 8);
          else expect([name, found]).toEqual([name, value]);
        });
      }
      // The model and the approximation expect the same.
      const expected = live("normalExpected")[0];
      if (typeof expected === "number") expect(live("exactExpected")[0]).toBeCloseTo(expected, 8);
      else expect(live("exactExpected")).toEqual([""]);
    }),
    { numRuns: 25 },
  );
});

describe.each(
  languages.flatMap((language) => (["live", "plain"] as const).map((form) => [language, form] as const)),
)("the summary of forecasts in %s, %s", (language, formulas) => {
  const asked = { ...request, language, formulas, people: ["A", "B"], summary: true };

  test("is as reviewed", () => {
    const sheet = makeSheets({ ...asked, start: "2026-11-23" }).at(-1)!;
    expectGolden(`revenue-forecast-summary.${language}.${formulas}.txt`, goldenText(sheet));
  });

  test("adds up the people's forecasts", () => {
    const sheets = makeSheets({ ...asked, sample: true });
    const values = calculatedValues(sheets);
    const at = (name: string, sheet = sheets.length - 1) => {
      const { row, column } = sheets[sheet]!.names.find((each) => each.name === name)!.area;
      return Number(values(sheet, row, column));
    };
    const totals = ["quotaTotal", "achievedTotal", "outsidePartTotal"].map((name) => at(name));
    expect(totals).toEqual(close([372, 61.84, 119.04]));
    // The first shows the example: 0.981989 of 186.
    expect(cut(at("completion"), 6)).toBe(0.981989);
    expect(at("forecastTotal")).toBeCloseTo(at("forecast", 0) + at("forecast", 1), 9);
    expect(at("forecast", 1)).toBeLessThan(at("forecast", 0));
    expect(at("completionTotal")).toBeCloseTo(at("forecastTotal") / 372, 9);
    expect(at("forecastTotal") + at("gapTotal")).toBeCloseTo(372, 9);
  });

  /** A summary of two filled sheets, and what its named cells show. */
  function summed(change: Readonly<Record<string, readonly (number | null)[]>>) {
    const [first, second, together] = makeSheets({ ...asked, formulas: "plain", sample: true });
    const sheets = [first!, typedInto(second!, change), together!];
    const values = calculatedValues(sheets);
    const column = (name: string, sheet: number) => {
      const { row, column, rows } = sheets[sheet]!.names.find((each) => each.name === name)!.area;
      return Array.from({ length: rows }, (_, index) => values(sheet, row + index, column));
    };
    return { column, at: (name: string) => Number(column(name, 2)[0]) };
  }

  // Mean and variance of a sum of independent projects: Σ a×p and Σ a²×p×(1−p), whoever's they are.
  test("gives the team's range as if all projects stood in one list", () => {
    const { column, at } = summed({});
    let [mean, variance] = [30.92 * 2, 0];
    for (const sheet of [0, 1]) {
      const rates = column("winRate", sheet).map(Number);
      column("counted", sheet)
        .map(Number)
        .forEach((amount, index) => {
          mean += amount * rates[index]!;
          variance += amount ** 2 * rates[index]! * (1 - rates[index]!);
        });
    }
    expect(at("expectedTotal")).toBeCloseTo(mean, 9);
    expect(at("deviationTotal")).toBeCloseTo(Math.sqrt(variance), 9);
    // 10 % and 90 % of the standard normal distribution: 1.2816, any table.
    expect((at("highTotal") - mean) / Math.sqrt(variance)).toBeCloseTo(1.2816, 4);
    expect((mean - at("lowTotal")) / Math.sqrt(variance)).toBeCloseTo(1.2816, 4);
    // The team's range is narrower than the persons' ranges added up.
    const low = column("low", 2).map(Number);
    expect(at("lowTotal")).toBeGreaterThan(low[0]! + low[1]!);
    expect(low[0]).toBeCloseTo(Number(column("normalLow", 0)[0]), 9);
    expect(column("odds", 2)[0]).toBeCloseTo(Number(column("normalOdds", 0)[0]), 9);
    expect(at("oddsTotal")).toBeGreaterThan(0);
    expect(at("oddsTotal")).toBeLessThan(1);
  });

  test("takes what a person without projects has achieved for sure", () => {
    const { column, at } = summed({ amount: Array.from({ length: 14 }, () => null) });
    expect([column("expected", 2)[1], column("deviation", 2)[1], column("odds", 2)[1]]).toEqual([
      30.92, 0, 0,
    ]);
    expect(at("expectedTotal")).toBeCloseTo(198.935 + 30.92, 9);
    expect(at("deviationTotal")).toBeCloseTo(at("deviation"), 9);
  });
});
