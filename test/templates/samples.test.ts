import fc from "fast-check";
import { languages, type Language } from "../../src/locales/language";
import { samples } from "../../src/locales/samples";
import { columnNumber } from "../../src/sheet/address";
import type { Cell, Sheet, Validation } from "../../src/sheet/sheet";
import type { Area } from "../../src/sheet/area";
import { weeklyPlanWithSaturday } from "../../src/templates/forms/weeklyPlan";
import { makeSheets, periodOf, templates, type Template } from "../../src/templates";
import type { SampleValue } from "../../src/templates/template";
import { columnsOfBlocks } from "./columnsOfBlocks";

/** All forms: those that people see, and the one that stands in for one of them. */
const forms = [
  ...templates.map((template) => ({ template, saturday: false })),
  { template: weeklyPlanWithSaturday, saturday: true },
];

const cases = forms.flatMap(({ template, saturday }) =>
  languages.map((language) => ({
    form: saturday ? `${template.id} with Saturday` : template.id,
    ...{ template, saturday, language },
  })),
);

function inputsOf(template: Template): Set<string | undefined> {
  const cells = template.rows.flatMap((row) => row.cells);
  return new Set(cells.filter(({ input }) => input !== undefined).map(({ name }) => name));
}

function sampleOf(template: Template, language: Language, day: string) {
  const period = periodOf(template.period, day);
  return template.sample({ texts: samples[language], language, period, people: ["A"], turn: 0 });
}

type Form = { template: Template; saturday: boolean; language: Language };

function sheetOf({ template, saturday, language }: Form, start: string): Sheet {
  const request = { template: template.id, saturday, language, start, people: ["A"], sample: true };
  const [sheet] = makeSheets({ ...request, formulas: "plain", protect: true }) as [Sheet];
  return sheet;
}

describe.each(cases)("the sample of $form in $language", (form) => {
  const { template, language } = form;
  const day = "2026-11-23";
  const sample = sampleOf(template, language, day);
  const inputs = inputsOf(template);
  const inForm = Object.entries(sample).filter(([name]) => inputs.has(name));
  const sheet = sheetOf(form, day);
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const at = (row: number, column: number) => cells.get(`${row},${column}`);
  const areas = new Map(columnsOfBlocks(sheet).names.map(({ name, area }) => [name, area]));

  test("speaks only of inputs of its form", () => {
    const alike = forms.filter((other) => other.template.id === template.id);
    const known = new Set(alike.flatMap((other) => [...inputsOf(other.template)]));
    expect(Object.keys(sample).filter((name) => !known.has(name))).toEqual([]);
    expect(inForm.length).toBeGreaterThan(0);
  });

  test("stands in the sheet, value by value", () => {
    const wrong = inForm.flatMap(([name, values]) => {
      const area = areas.get(name)!;
      return each(values)
        .map((value, index) => ({ name, index, value, cell: at(area.row + index, area.column) }))
        .filter(({ index, value, cell }) => index >= area.rows || shown(cell) !== value);
    });
    expect(wrong).toEqual([]);
  });

  test("leaves the rows below it free for people", () => {
    for (const [name, values] of inForm) {
      const area = areas.get(name)!;
      for (let index = each(values).length; index < area.rows; index += 1) {
        const cell = at(area.row + index, area.column);
        expect({ name, index, free: !cell?.content || "formula" in cell.content }).toEqual({
          name,
          index,
          free: true,
        });
      }
    }
  });

  test("fills at least half of the inputs that the form has only once", () => {
    const single = template.rows
      .filter(({ repeat }) => repeat === undefined)
      .flatMap((row) => row.cells)
      .filter(({ input, content }) => input !== undefined && content === undefined)
      .flatMap(({ name }) => (name === undefined ? [] : [name]));
    const distinct = [...new Set(single)];
    expect(distinct.filter((name) => name in sample).length).toBeGreaterThanOrEqual(distinct.length / 2);
  });

  test("is what the form accepts, whatever the period", () => {
    const days = fc.date({ min: new Date("2001-01-01"), max: new Date("2098-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const made = sheetOf(form, date.toISOString().slice(0, 10));
        expect(refused(made)).toEqual([]);
      }),
      { numRuns: 5, examples: [[new Date(day)]] },
    );
  });

  test("is checked by rules that do refuse", () => {
    const broken = sheet.cells.map((cell): Cell =>
      cell.content && "number" in cell.content ? { ...cell, content: { number: -1 } } : cell,
    );
    expect(refused({ ...sheet, cells: broken }).length).toBeGreaterThan(0);
    const long = sheet.cells.map((cell): Cell =>
      cell.content && "text" in cell.content ? { ...cell, content: { text: "長".repeat(256) } } : cell,
    );
    expect(refused({ ...sheet, cells: long }).length).toBeGreaterThan(0);
  });
});

function each(values: SampleValue | readonly SampleValue[]): readonly SampleValue[] {
  return Array.isArray(values) ? (values as readonly SampleValue[]) : [values as SampleValue];
}

/** What stands in a cell; `undefined` for a formula. */
function shown(cell: Cell | undefined): SampleValue | undefined {
  if (!cell?.content) return null;
  if ("formula" in cell.content) return undefined;
  return "text" in cell.content ? cell.content.text : cell.content.number;
}

/** The entries that their own validation would refuse. */
function refused(sheet: Sheet) {
  const shownAt = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, shown(cell)]));
  return sheet.validations.flatMap((validation) =>
    placesIn(validation.area)
      .map((place) => ({ place, value: shownAt.get(place), label: validation.hint.title }))
      .filter(({ value }) => value !== null && value !== undefined && !accepts(validation, value, shownAt)),
  );
}

function accepts(
  { rule }: Validation,
  value: string | number,
  shownAt: ReadonlyMap<string, unknown>,
): boolean {
  switch (rule.kind) {
    case "list":
      return placesIn(areaIn(rule.source)).some((place) => shownAt.get(place) === value);
    case "text":
      return String(value).length <= rule.maxLength;
    case "whole":
    case "date":
      return Number.isInteger(value) && Number(value) >= rule.min && Number(value) <= rule.max;
    case "number":
      return typeof value === "number" && value >= rule.min && value <= rule.max;
  }
}

function areaIn(source: string): Area {
  const [, from = "", first = "", to = from, last = first] =
    /^=\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(source) ?? [];
  const column = columnNumber(from);
  return {
    row: Number(first) - 1,
    column,
    rows: Number(last) - Number(first) + 1,
    columns: columnNumber(to) - column + 1,
  };
}

function placesIn({ row, column, rows, columns }: Area): string[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
  );
}
