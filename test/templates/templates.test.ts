import { languages } from "../../src/locales/language";
import { areaAddress } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { styles, type Look } from "../../src/sheet/styles";
import { makeSheets, templates, type SheetRequest } from "../../src/templates";
import { expectGolden } from "../golden";
import { goldenText } from "../goldenText";

const request: Omit<SheetRequest, "template" | "saturday" | "language" | "formulas"> = {
  start: "2026-11-23",
  people: ["A"],
  sample: false,
  protect: true,
};

const forms = templates.flatMap(({ id, saturday }) => [
  { id, form: id, saturday: false },
  ...(saturday ? [{ id, form: `${id}.saturday`, saturday }] : []),
]);

const cases = forms.flatMap((form) =>
  languages.flatMap((language) =>
    (["live", "plain"] as const).map((formulas) => ({ ...form, language, formulas })),
  ),
);

describe.each(cases)("$form in $language, $formulas", ({ id, form, saturday, language, formulas }) => {
  const asked = { ...request, template: id, saturday, language, formulas };
  const [sheet] = makeSheets(asked) as [Sheet];
  const [sample] = makeSheets({ ...asked, sample: true }) as [Sheet];

  test("is as reviewed", () => {
    expectGolden(`${form}.${language}.${formulas}.txt`, goldenText(sheet));
  });

  test("speaks no SALES function in its plain form", () => {
    for (const { content } of sheet.cells) {
      if (!content || !("formula" in content)) continue;
      expect(content.plain).not.toMatch(/SALES\.|LET\(|LAMBDA\(|FILTER\(|XLOOKUP\(/);
      if (formulas === "plain") expect(content.formula).toBe(content.plain);
    }
  });

  test("keeps to what Excel takes: hints, refusals, names, table headings", () => {
    for (const { hint, error } of sheet.validations) {
      expect([...hint.title].length).toBeLessThanOrEqual(32);
      expect([...error.title].length).toBeLessThanOrEqual(32);
      expect(hint.message.length).toBeLessThanOrEqual(255);
      expect(error.message.length).toBeLessThanOrEqual(225);
    }
    for (const { name } of sheet.names) expect(name).toMatch(/^(?!(?:[A-Z]{1,3}\d+|R|C)$)[A-Z_][A-Z0-9_]*$/i);
    for (const { headers, area } of sheet.tables) {
      expect(headers).toHaveLength(area.columns);
      expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(area.columns);
      expect(headers).not.toContain("");
    }
  });

  test("says of each input what it is, and marks each as one", () => {
    const helped = new Set(sheet.validations.flatMap(({ area }) => cellsIn(area)));
    const inputs = sheet.cells.filter(({ style }) => (styles[style] as Look).input);
    const covered = new Set(sheet.merges.flatMap((area) => cellsIn(area).slice(1)));
    const wanted = inputs.map(({ row, column }) => `${row},${column}`).filter((cell) => !covered.has(cell));
    expect([...helped].sort()).toEqual(wanted.sort());
  });

  test("has no cell twice, and no two merged areas in each other's way", () => {
    for (const each of [sheet, sample]) {
      const places = each.cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
      const merged = each.merges.flatMap(cellsIn);
      expect(new Set(merged).size).toBe(merged.length);
    }
  });

  test("keeps every name within the form, and is fuller with its sample", () => {
    for (const { name, area } of sample.names) {
      expect({
        name,
        inside: area.row + area.rows <= sample.print.area.rows || area.column >= sample.print.area.columns,
      }).toEqual({ name, inside: true });
    }
    const filled = sample.cells.filter(({ content }) => content).length;
    expect(filled).toBeGreaterThan(sheet.cells.filter(({ content }) => content).length);
    expect(areaAddress(sample.print.area)).toMatch(/^A1:/);
  });
});

function cellsIn({
  row,
  column,
  rows,
  columns,
}: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}) {
  return Array.from({ length: rows * columns }, (_, index) => {
    return `${row + Math.floor(index / columns)},${column + (index % columns)}`;
  });
}

describe("makeSheets(request, taken)", () => {
  const funnel = {
    ...request,
    template: "small-deal-funnel",
    saturday: false,
    language: "zh-CN",
    formulas: "live",
  } as const;

  test("makes one sheet for each of the people, under names that are free", () => {
    const sheets = makeSheets(
      { ...funnel, people: ["张伟", "李娜"] },
      { sheets: ["张伟 2026-q4 小项目漏斗"], tables: ["deals"] },
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      "张伟 2026-Q4 小项目漏斗 (2)",
      "李娜 2026-Q4 小项目漏斗",
    ]);
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(["Deals_2", "Deals_3"]);
    expect(sheets.map(({ identity }) => identity.person)).toEqual(["张伟", "李娜"]);
  });

  test("takes names that Excel would not take for a sheet", () => {
    const people = [
      "a/b:c?[d]*\\e",
      "'quoted'",
      "/'x",
      "x".repeat(60),
      "x".repeat(61),
      "😀".repeat(20),
      "a" + "😀".repeat(20),
    ];
    const names = makeSheets({ ...funnel, people }).map(({ name }) => name);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
      expect(() => encodeURIComponent(name)).not.toThrow();
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(people.length);
  });

  test("refuses a template or a day that does not exist", () => {
    expect(() => makeSheets({ ...funnel, template: "no-such" })).toThrow(RangeError);
    expect(() => makeSheets({ ...funnel, start: "2026-02-30" })).toThrow(RangeError);
  });
});
