import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Calculation } from "../../src/formula/calculation";
import { CellError, type Scalar } from "../../src/formula/value";
import type { ExternalFunction } from "../../src/formula/external";
import { languages } from "../../src/locales/language";
import { cellAddress } from "../../src/sheet/address";
import type { Cell, Content, Sheet } from "../../src/sheet/sheet";
import type { Area } from "../../src/sheet/area";
import { dateSerial } from "../../src/templates/period";
import { makeSheets, templates } from "../../src/templates";
import { calculatedValues } from "../../src/writers/xlsx/calculatedValues";
import { writeXlsx } from "../../src/writers/xlsx/writeXlsx";
import { convert, conversionLimit } from "../libreOffice";
import { shippedFunctions } from "../shippedFunctions";
import { readBack, type ReadBack } from "../writers/xlsx/readBack";

jest.setTimeout(conversionLimit + 30_000);

const folder = mkdtemp(join(tmpdir(), "plain-forms-"));
afterAll(async () => rm(await folder, { recursive: true }));

/** Lets LibreOffice calculate sheets that carry no results of ours, and gives what it found. */
async function byLibreOffice(sheets: readonly Sheet[], name: string): Promise<ReadBack["sheets"]> {
  const file = join(await folder, `${name}.xlsx`);
  await writeFile(file, writeXlsx(sheets));
  return (await readBack(await convert(file, "xlsx"))).sheets;
}

function made(
  template: string,
  language: (typeof languages)[number],
  formulas: "live" | "plain",
  sample = true,
) {
  const people: string[] = [];
  return makeSheets({
    template,
    language,
    start: "2026-05-26",
    people,
    sample,
    formulas,
    protect: true,
    saturday: false,
  })[0]!;
}

/** What was found in a cell; the reader gives dates as such, Excel stores them as numbers. */
function valueOf(
  found: ReadBack["sheets"][number],
  { row, column }: { row: number; column: number },
): unknown {
  const value = found.cells[`${row},${column}`]?.value ?? null;
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT00:00/.test(value)
    ? dateSerial(value.slice(0, 10))
    : value;
}

function holds(area: Area, { row, column }: Cell): boolean {
  return row >= area.row && row < area.row + area.rows && column === area.column;
}

function areaOf(sheet: Sheet, name: string) {
  return sheet.names.find((each) => each.name === name)!.area;
}

describe.each(languages)("the plain forms in %s, calculated by LibreOffice", (language) => {
  test("show no error, empty or filled", async () => {
    const sheets = templates.flatMap(({ id }) =>
      [false, true].map((sample) => made(id, language, "plain", sample)),
    );
    const named = sheets.map((sheet, index) => ({ ...sheet, name: `S${index}` }));
    const unique = named.map((sheet, index) => ({
      ...sheet,
      tables: sheet.tables.map((table, number) => ({ ...table, name: `T${index}_${number}` })),
    }));
    const found = await byLibreOffice(unique, `all-${language}`);
    const stored = calculatedValues(unique);
    expect(found).toHaveLength(sheets.length);
    found.forEach((sheet, index) => {
      const formulas = sheets[index]!.cells.filter(({ content }) => content && "formula" in content);
      expect(formulas.length).toBeGreaterThan(5);
      const errors = formulas.filter((cell) => /^#|^Err:/.test(String(valueOf(sheet, cell) ?? "")));
      expect(errors.map(({ row, column }) => cellAddress(row, column))).toEqual([]);
      // What our files store beside the formulas is what LibreOffice makes of them.
      for (const cell of formulas) {
        const where = `${sheets[index]!.name} ${cellAddress(cell.row, cell.column)}`;
        expect(same(stored(index, cell.row, cell.column) ?? null, valueOf(sheet, cell)) || where).toBe(true);
      }
    });
  });

  test("give the numbers of Sales models, sections 3 and 4", async () => {
    const sheet = made("small-deal-funnel", language, "plain");
    const [found] = await byLibreOffice([sheet], `models-${language}`);
    const at = (name: string, index = 0) => {
      const area = areaOf(sheet, name);
      return Number(valueOf(found!, { row: area.row + index, column: area.column }));
    };
    expect([at("count", 0), at("count", 1), at("count", 2)]).toEqual([169, 49, 45]);
    expect(at("average")).toBeCloseTo(2, 12);
    expect(at("allExpectedDeals")).toBeCloseTo(82.45, 9);
    expect(at("allExpectedAmount")).toBeCloseTo(164.9, 9);
    expect(at("gap")).toBeCloseTo(88, 9);
    expect(at("dealsShort")).toBe(44);
    expect(at("leadsShort")).toBe(220);
    // Section 2: 15.5 deals a week need 77.5, 46.5, 23.25, 15.5.
    expect([0, 1, 2].map((index) => at("standard", index))).toEqual([77.5, 46.5, 23.25]);
    expect(at("wonStandard")).toBe(15.5);
    const won = [31.5, 17.15, 33.8, 22, 22, 15.6];
    won.forEach((deals, week) => expect(at("rollWon", week)).toBeCloseTo(deals, 9));
  });
});

describe("the live and the plain form of the funnel", () => {
  /** Figures that tell the two forms apart where they can differ: noise, nothing missing, odd rates, blanks. */
  const figures: readonly Record<string, number | null>[] = [
    {},
    { "quota.1": 372.1 },
    { "quota.1": 284 },
    { "quota.1": 100 },
    { "achieved.1": 0.1 },
    { "achieved.1": null },
    { "quota.1": null },
    { "ownAverage.1": null },
    { "ownAverage.1": null, "amount.1": null, "amount.200": null },
    { "ownAverage.1": 0.3 },
    { "ownAverage.1": 1.7, "quota.1": 1234.56 },
    { "entryRate.1": 0.07 },
    { "entryRate.1": 0 },
    { "entryRate.1": null },
    { "entryRate.1": 1, "quota.1": 999.9 },
    { "quota.1": 284.00000001 },
    { "quota.1": 283.99999999 },
    { "quota.1": 1e9, "ownAverage.1": 0.01 },
    { "weeks.1": null },
    { "wonShape.1": null, "shape.2": null },
    { "winRate.2": null, "winRate.3": 0 },
    { "dayLimit.1": null, "asOf.1": null },
    { "stage.1": null, "stage.3": 7 },
    { "inflow.2": null },
    { "periodEnd.1": null },
    { "periodEnd.1": 46185, "close.1": 46160 },
    { "cycleDays.1": null, "dealLimit.1": null },
    { "cycleDays.1": 60, "close.2": null },
  ];

  test("are equal in every cell, whatever is typed", async () => {
    const functions = await shippedFunctions();
    const variants = (formulas: "live" | "plain") =>
      figures.map((values, index) => typedInto(made("small-deal-funnel", "zh-CN", formulas), values, index));
    const found = await byLibreOffice(variants("plain"), "figures");
    for (const [index, sheet] of variants("live").entries()) {
      const live = await calculated(sheet, functions);
      const spoken = sheet.cells.filter(({ content }) => content && "formula" in content);
      expect(
        spoken.some(({ content }) => content && "formula" in content && /SALES\./.test(content.formula)),
      ).toBe(true);
      for (const cell of spoken) {
        const where = `variant ${index}, ${cellAddress(cell.row, cell.column)}`;
        expect(same(live(cell.row, cell.column), valueOf(found[index]!, cell)) || where).toBe(true);
      }
    }
  });

  function typedInto(sheet: Sheet, values: Record<string, number | null>, index: number): Sheet {
    const cells = sheet.cells.map((cell): Cell => {
      const named = sheet.names.find(({ area }) => holds(area, cell));
      const name = named && `${named.name}.${cell.row - named.area.row + 1}`;
      if (name === undefined || !(name in values)) return cell;
      const { content: _, ...empty } = cell;
      const value = values[name]!;
      return value === null ? empty : { ...empty, content: { number: value } };
    });
    return {
      ...sheet,
      name: `S${index}`,
      cells,
      tables: sheet.tables.map((table) => ({ ...table, name: `T${index}` })),
    };
  }
});

/** The spreadsheets print numbers with 15 digits; an empty text and nothing are the same to a person. */
function same(ours: Scalar, theirs: unknown): boolean {
  if (ours instanceof CellError) return false;
  if (typeof ours !== "number") return String(ours ?? "") === String(theirs ?? "");
  return typeof theirs === "number" && Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}

async function calculated(sheet: Sheet, external: (name: string) => ExternalFunction | undefined) {
  const calculation = new Calculation({ external, formatText: String, now: () => new Date() });
  calculation.addSheet("s", sheet.name);
  calculation.change(() => {
    for (const { row, column, content } of sheet.cells) {
      if (content) calculation.set("s", row, column, typed(content));
    }
  });
  await calculation.settled();
  return (row: number, column: number) => calculation.value("s", row, column);
}

function typed(content: Content): string | number | { text: string } {
  if ("formula" in content) return content.formula;
  return "number" in content ? content.number : { text: content.text };
}
