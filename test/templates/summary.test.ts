import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Calculation } from "../../src/formula/calculation";
import { CellError } from "../../src/formula/value";
import { languages } from "../../src/locales/language";
import type { Sheet } from "../../src/sheet/sheet";
import { makeSheets, type SheetRequest } from "../../src/templates";
import { calculatedValues } from "../../src/writers/xlsx/calculatedValues";
import { writeXlsx } from "../../src/writers/xlsx/writeXlsx";
import { expectGolden } from "../golden";
import { goldenText } from "../goldenText";
import { convert, conversionLimit } from "../libreOffice";
import { shippedFunctions } from "../shippedFunctions";
import { readBack } from "../writers/xlsx/readBack";

jest.setTimeout(conversionLimit + 30_000);

const folder = mkdtemp(join(tmpdir(), "summary-"));
afterAll(async () => rm(await folder, { recursive: true }));

function made(more: Partial<SheetRequest> = {}): Sheet[] {
  return makeSheets({
    template: "small-deal-funnel",
    language: "zh-CN",
    start: "2026-05-26",
    people: ["张伟", "李娜"],
    sample: true,
    formulas: "plain",
    protect: true,
    saturday: false,
    summary: true,
    ...more,
  });
}

function placeOf({ names }: Sheet, name: string, index = 0): [row: number, column: number] {
  const { row, column } = names.find((each) => each.name === name)!.area;
  return [row + index, column];
}

const figures = ["quota", "achieved", "expected", "gap", "deals", "leads"];

/** Sales models, section 3: quota, achieved, expected amount, amount gap, won deals short, deals gap. */
const example = [372, 119.1, 164.9, 88, 44, 220];
const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 9));

describe.each(
  languages.flatMap((language) => (["live", "plain"] as const).map((form) => [language, form] as const)),
)("the summary of small-deal funnels in %s, %s", (language, formulas) => {
  test("is as reviewed", () => {
    const sheet = made({ language, formulas, start: "2026-11-23", people: ["A", "B's team", "C"] }).at(-1)!;
    expectGolden(`small-deal-funnel-summary.${language}.${formulas}.txt`, goldenText(sheet));
  });

  test("shows each person's figures, and their sums", async () => {
    const sheets = made({ language, formulas });
    const external = await shippedFunctions();
    const calculation = new Calculation({ external, formatText: String, now: () => new Date() });
    calculation.change(() => {
      for (const { name } of sheets) calculation.addSheet(name, name);
      for (const { name, cells } of sheets)
        for (const { row, column, content } of cells)
          if (content) {
            const typed =
              "formula" in content ? content.formula : "text" in content ? content : content.number;
            calculation.set(name, row, column, typed);
          }
    });
    await calculation.settled();
    const summary = sheets.at(-1)!;
    const at = (name: string, index = 0) => calculation.value(summary.name, ...placeOf(summary, name, index));
    expect([at("person"), at("person", 1)]).toEqual(["张伟", "李娜"]);
    for (const index of [0, 1]) expect(figures.map((name) => at(name, index))).toEqual(close(example));
    expect(figures.map((name) => at(`${name}Total`))).toEqual(close(example.map((number) => 2 * number)));
  });
});

test("LibreOffice calculates the same, also where names need quotes", async () => {
  const sheets = made({ people: ["O'Neil", "'A' & B", "=1+1", "李 娜"] });
  const file = join(await folder, "summary.xlsx");
  await writeFile(file, writeXlsx(sheets));
  const found = (await readBack(await convert(file, "xlsx"))).sheets.at(-1)!;
  const summary = sheets.at(-1)!;
  const at = (name: string, index = 0) => found.cells[placeOf(summary, name, index).join()]?.value;
  expect([0, 1, 2, 3].map((index) => at("person", index))).toEqual(["O'Neil", "'A' & B", "=1+1", "李 娜"]);
  for (const index of [0, 1, 2, 3]) expect(figures.map((name) => at(name, index))).toEqual(close(example));
  expect(figures.map((name) => at(`${name}Total`))).toEqual(close(example.map((number) => 4 * number)));
});

test("finds every sheet, whatever people are called", () => {
  const name = fc
    .array(fc.constantFrom(..."ab1 '!&()[]=.-$张伟"), { minLength: 1, maxLength: 20 })
    .map((letters) => letters.join("").trim())
    .filter((text) => text !== "");
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 4 }), (people) => {
      const sheets = made({ people, sample: false });
      const values = calculatedValues(sheets);
      const summary = sheets.at(-1)!;
      people.forEach((person, index) => {
        expect(values(people.length, ...placeOf(summary, "person", index))).toBe(person);
      });
      const results = summary.cells.filter(({ content }) => content && "formula" in content);
      const errors = results.filter(
        ({ row, column }) => values(people.length, row, column) instanceof CellError,
      );
      expect(errors).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test("comes last, for nobody, and only where two or more people and a form for it are there", () => {
  const sheets = made();
  expect(sheets.map(({ name }) => name)).toEqual([
    "张伟 2026-Q2 小项目漏斗",
    "李娜 2026-Q2 小项目漏斗",
    "2026-Q2 小项目漏斗汇总",
  ]);
  expect(sheets.at(-1)!.identity).toEqual({
    ...{ template: "small-deal-funnel-summary", version: 1, language: "zh-CN" },
    ...{ period: "2026-Q2", person: "", currency: "ten-thousand-yuan" },
  });
  expect(made({ summary: false })).toHaveLength(2);
  expect(made({ summary: undefined })).toHaveLength(2);
  expect(made({ people: ["张伟"] })).toHaveLength(1);
  expect(made({ people: [] })).toHaveLength(1);
  expect(made({ template: "weekly-plan" })).toHaveLength(2);
});

test("shows nothing but names as long as nothing is filled in: no error and no zero", () => {
  const sheets = made({ sample: false });
  const values = calculatedValues(sheets);
  const summary = sheets.at(-1)!;
  for (const index of [0, 1]) {
    expect(["gap", "deals", "leads"].map((name) => values(2, ...placeOf(summary, name, index)))).toEqual([
      "",
      "",
      "",
    ]);
  }
  const zeros = summary.cells.filter(
    ({ row, column, content }) => content && "formula" in content && values(2, row, column) === 0,
  );
  expect(zeros.filter(({ format }) => !format?.endsWith("OrBlank"))).toEqual([]);
});
