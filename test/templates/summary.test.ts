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

const external = shippedFunctions();

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

/** A figure of a summary and the cell of a person's sheet that it is taken from; the name of its sum is its own. */
type Taken = readonly [figure: string, cell: string, index?: number];

const stages = (cell: string, count: number) =>
  Array.from({ length: count }, (_, index): Taken => [`stage${index + 1}`, cell, index]);
const months = ["1", "2", "3"].flatMap((month): Taken[] => [
  [`quota${month}`, `quota${month}`],
  [`weighted${month}`, `weighted${month}Total`],
  [`monthGap${month}`, `monthGap${month}`],
]);

type Summary = {
  template: string;
  figures: readonly Taken[];
  /** What the first person's row shows: the worked example. */
  example: Readonly<Record<string, number | string>>;
};

const close = (number: number, digits = 9) => expect.closeTo(number, digits) as number;

const summaries: readonly Summary[] = [
  {
    template: "small-deal-funnel",
    figures: [
      ...([
        ["quota", "quota"],
        ["achieved", "achieved"],
        ["expected", "allExpectedAmount"],
      ] as const),
      ...([
        ["gap", "gap"],
        ["deals", "dealsShort"],
        ["leads", "leadsShort"],
      ] as const),
    ],
    // Sales models, section 3.
    example: { quota: 372, achieved: 119.1, expected: close(164.9), gap: close(88), deals: 44, leads: 220 },
  },
  {
    template: "large-deal-funnel",
    figures: [
      ...([
        ["quota", "quota"],
        ["achieved", "achieved"],
        ["expected", "expectedCollection"],
      ] as const),
      ...([
        ["gap", "gap"],
        ["deals", "dealsShort"],
        ["moves", "movesShort"],
      ] as const),
      ...stages("count", 5),
      ...([
        ["open", "openCount"],
        ["openAmount", "openAmount"],
        ["revenue", "allExpectedAmount"],
      ] as const),
      ...([
        ["missing", "missingCount"],
        ["stale", "staleCount"],
      ] as const),
      ...([
        ["big", "bigCount"],
        ["overdue", "overdueCount"],
      ] as const),
    ],
    // Sales models, section 5, to the cent; what wants attention is counted by hand in the sample.
    example: {
      ...{ quota: 72.9, achieved: 15.5, expected: close(53.58, 2), gap: close(3.82, 2), deals: 1, moves: 1 },
      ...{ stage1: 0, stage2: 0, stage3: 2, stage4: 1, stage5: 2, open: 5 },
      ...{ openAmount: close(431), revenue: close(235.7), missing: 1, stale: 1, big: 5, overdue: 0 },
    },
  },
  {
    template: "key-account-funnel",
    figures: [
      ...([
        ["quota", "quota"],
        ["planned", "plannedTotal"],
        ["weighted", "weightedTotal"],
      ] as const),
      ["gap", "gap"],
      ...months,
      ...stages("weighted", 5),
      ...([
        ["accounts", "countTotal"],
        ["stale", "staleTotal"],
        ["noOwner", "noOwner"],
      ] as const),
      ...([
        ["noDecision", "noDecision"],
        ["overdue", "overdueCount"],
      ] as const),
    ],
    // The win rates of Sales models, section 1; May: 48 + 20 at 70 %, 12 of a won account, of a quota of 65.
    example: {
      ...{ quota: 195, gap: close(4.9), weighted2: close(59.6), monthGap2: close(5.4), accounts: 8 },
      ...{ stale: 2, noOwner: 1, noDecision: 2, overdue: 1 },
    },
  },
];

type Read = (sheet: number, name: string, index?: number) => unknown;

/** Every figure is the one on the person's sheet, the first person's is the example, and sums are sums. */
function expectSums({ figures, example }: Summary, people: number, read: Read): void {
  const seen = new Map<string, unknown>();
  for (const [figure, cell, index = 0] of figures) {
    const own = Array.from({ length: people }, (_, person) => read(person, cell, index));
    const shown = own.map((_, person) => read(people, figure, person));
    // A reference to an empty cell is 0.
    expect([figure, shown]).toEqual([figure, own.map((value) => value ?? 0)]);
    const sum = own.reduce((all: number, value) => all + (typeof value === "number" ? value : 0), 0);
    expect([figure, read(people, `${figure}Total`)]).toEqual([figure, close(sum)]);
    seen.set(figure, shown[0]);
  }
  expect(Object.fromEntries(seen)).toMatchObject(example);
}

const cases = summaries.flatMap((summary) =>
  languages.flatMap((language) =>
    (["live", "plain"] as const).map((formulas) => ({ ...summary, summary, language, formulas })),
  ),
);

describe.each(cases)("the summary of $template in $language, $formulas", (each) => {
  const { template, summary, language, formulas } = each;

  test("is as reviewed", () => {
    const people = ["A", "B's team", "C"];
    const sheet = made({ template, language, formulas, start: "2026-11-23", people }).at(-1)!;
    expectGolden(`${template}-summary.${language}.${formulas}.txt`, goldenText(sheet));
  });

  test("shows each person's figures, and their sums", async () => {
    const sheets = made({ template, language, formulas });
    const calculation = new Calculation({
      external: await external,
      formatText: String,
      now: () => new Date(),
    });
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
    const read: Read = (sheet, name, index) =>
      calculation.value(sheets[sheet]!.name, ...placeOf(sheets[sheet]!, name, index));
    expect([read(2, "person"), read(2, "person", 1)]).toEqual(["张伟", "李娜"]);
    expectSums(summary, 2, read);
  });
});

test.each(summaries)(
  "LibreOffice calculates the same for $template, also where names need quotes",
  async (summary) => {
    const { template } = summary;
    const people = ["O'Neil", "'A' & B", "=1+1", "李 娜"];
    const sheets = made({ template, people });
    const file = join(await folder, `${template}.xlsx`);
    await writeFile(file, writeXlsx(sheets));
    const found = (await readBack(await convert(file, "xlsx"))).sheets;
    const read: Read = (sheet, name, index) =>
      found[sheet]!.cells[placeOf(sheets[sheet]!, name, index).join()]?.value ?? null;
    expect(people.map((_, index) => read(4, "person", index))).toEqual(people);
    expectSums(summary, 4, read);
  },
);

test("the example of everybody but the first is a part of it, of other customers", () => {
  const customers = (sheet: Sheet) => {
    const { row, rows, column } = sheet.names.find(({ name }) => name === "customer")!.area;
    const inside = sheet.cells.filter(
      (cell) => cell.column === column && cell.row >= row && cell.row < row + rows,
    );
    return inside.flatMap(({ content }) => (content && "text" in content ? [content.text] : []));
  };
  const sheets = made({ template: "large-deal-funnel", people: ["A", "B", "C", "D"] }).slice(0, -1);
  expect(sheets.map((sheet) => customers(sheet).length)).toEqual([8, 6, 6, 6]);
  const names = sheets.flatMap(customers);
  expect(new Set(names).size).toBe(names.length);
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
  expect(made({ template: "opportunity-sheet" })).toHaveLength(2);
});

test.each(summaries)("$template shows nothing but names as long as nothing is filled in", ({ template }) => {
  const sheets = made({ template, sample: false });
  const values = calculatedValues(sheets);
  const summary = sheets.at(-1)!;
  for (const index of [0, 1]) expect(values(2, ...placeOf(summary, "gap", index))).toBe("");
  const results = summary.cells.flatMap(({ row, column, content, format }) =>
    content && "formula" in content ? [{ value: values(2, row, column), format }] : [],
  );
  expect(results.filter(({ value }) => value instanceof CellError)).toEqual([]);
  expect(results.filter(({ value, format }) => value === 0 && !format?.endsWith("OrBlank"))).toEqual([]);
});
