import { languages } from "../../src/locales/language";
import { currencies } from "../../src/sheet/currency";
import { areaAddress } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { makeSheets, templateHeads, type SheetRequest } from "../../src/templates";
import { calculatedValues } from "../../src/writers/xlsx/calculatedValues";

function made(more: Partial<SheetRequest>): Sheet {
  const [sheet] = makeSheets({
    template: "small-deal-funnel",
    language: "zh-CN",
    start: "2026-05-26",
    people: [],
    sample: false,
    formulas: "plain",
    protect: true,
    saturday: false,
    ...more,
  });
  return sheet!;
}

function areaOf({ names }: Sheet, name: string) {
  return names.find((each) => each.name === name)!.area;
}

/** Everything that a sheet says in words. */
function words({ cells, validations, tables, charts }: Sheet): string {
  return JSON.stringify([
    cells.map(({ content }) => content && "text" in content && content.text),
    validations.map(({ hint, error }) => [hint, error]),
    tables.map(({ headers }) => headers),
    charts.map(({ title }) => title),
  ]);
}

const withList = templateHeads.filter(({ listRows }) => listRows !== undefined);

describe.each(withList.map((head) => [head.id, head.listRows!] as const))("the list of %s", (id, limits) => {
  const columnsOf = ({ names }: Sheet, rows: number) => names.filter(({ area }) => area.rows === rows);

  test("has as many rows as asked for, from the least to the most", () => {
    expect(columnsOf(made({ template: id }), limits.default).length).toBeGreaterThan(2);
    for (const rows of [limits.least, limits.default + 7, limits.most]) {
      const sheet = made({ template: id, rows });
      expect(columnsOf(sheet, rows).length).toBeGreaterThan(2);
      expect(sheet.validations.filter(({ area }) => area.rows === rows).length).toBeGreaterThan(0);
    }
  });

  test("cannot have more, fewer, or a part of a row", () => {
    for (const rows of [limits.least - 1, limits.most + 1, 20.5, Number.NaN, -1]) {
      expect(() => made({ template: id, rows })).toThrow(RangeError);
    }
  });

  test("has room for its sample, however short it is asked to be", () => {
    const [short, usual] = [limits.least, limits.default].map((rows) => {
      return made({ template: id, rows, sample: true });
    });
    const entries = ({ cells, names }: Sheet) =>
      names.map(({ area: { row, rows, column } }) => {
        const inside = cells.filter(
          (cell) => cell.column === column && cell.row >= row && cell.row < row + rows && cell.content,
        );
        return inside.filter(({ content }) => content && !("formula" in content)).length;
      });
    expect(entries(short!)).toEqual(entries(usual!));
  });
});

test("everything that is counted from the list follows its length", () => {
  const sheet = made({ rows: 10_000 });
  const { row, column } = areaOf(sheet, "count");
  const cell = sheet.cells.find((each) => each.row === row && each.column === column)!;
  const stage = areaAddress(areaOf(sheet, "stage")).replaceAll("C", "$C$").replace(/^/, "=COUNTIF(");
  expect(cell.content && "formula" in cell.content && cell.content.formula).toBe(`${stage},$A${row + 1})`);
  expect(areaOf(sheet, "stage").rows).toBe(10_000);
});

test("a template without a list takes no notice of a number of rows", () => {
  expect(made({ template: "weekly-plan", rows: 7 })).toEqual(made({ template: "weekly-plan" }));
});

const names = {
  "en-US": { yuan: "yuan", "thousand-yuan": "thousand yuan", "ten-thousand-yuan": "10,000 yuan" },
  "zh-CN": { yuan: "元", "thousand-yuan": "千元", "ten-thousand-yuan": "万元" },
} as const;

describe.each(languages)("money in %s", (language) => {
  test.each(currencies)("is said to be in %s wherever an amount is explained", (currency) => {
    const said = words(made({ language, currency }));
    expect(said).not.toMatch(/\{\w+\}/);
    const units =
      language === "zh-CN" ? said.matchAll(/单位：(.*?)。/g) : said.matchAll(/ in ((?:[\w,]+ )?yuan)\./g);
    const found = [...units].map(([, unit]) => unit);
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found)).toEqual(new Set([names[language][currency]]));
  });

  test("is in ten thousands of yuan where nobody says otherwise", () => {
    expect(made({ language })).toEqual(made({ language, currency: "ten-thousand-yuan" }));
  });
});

// Sales models, section 3, in 万 (10,000 yuan): quota 372, achieved 119.1, average 2.0; expected 164.9, gap 88.0.
test.each([
  ["yuan", [3_720_000, 1_191_000, 20_000], [1_649_000, 880_000]],
  ["thousand-yuan", [3_720, 1_191, 20], [1_649, 880]],
  ["ten-thousand-yuan", [372, 119.1, 2], [164.9, 88]],
] as const)(
  "the example in %s has the same deals, and its money in that unit",
  (currency, typed, results) => {
    const sheet = made({ currency, sample: true });
    const values = calculatedValues([sheet]);
    const at = (name: string) => {
      const { row, column } = areaOf(sheet, name);
      const content = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.content;
      return content && "number" in content ? content.number : values(0, row, column);
    };
    expect(["quota", "achieved", "ownAverage"].map(at)).toEqual(typed);
    expect(["allExpectedAmount", "gap"].map(at)).toEqual(results.map((number) => expect.closeTo(number, 6)));
    expect(["allExpectedDeals", "dealsShort", "leadsShort"].map(at)).toEqual([
      expect.closeTo(82.45, 9),
      44,
      220,
    ]);
    expect(["winRate", "shape", "inflow", "weeks"].map(at)).toEqual([0.2, 10, 110, 12]);
  },
);

test("a sheet says in its identity which unit it counts in, where people choose it", () => {
  expect(made({ currency: "yuan" }).identity.currency).toBe("yuan");
  expect(made({ template: "weekly-plan", currency: "thousand-yuan" }).identity).not.toHaveProperty(
    "currency",
  );
  expect(made({ template: "weekly-plan", currency: "thousand-yuan" })).toEqual(
    made({ template: "weekly-plan" }),
  );
});
