import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CellError } from "../../src/formula/value";
import { languages } from "../../src/locales/language";
import type { Sheet } from "../../src/sheet/sheet";
import { makeSheets, type SheetRequest } from "../../src/templates";
import { calculatedValues } from "../../src/writers/xlsx/calculatedValues";
import { writeXlsx } from "../../src/writers/xlsx/writeXlsx";
import { expectGolden } from "../golden";
import { goldenText } from "../goldenText";
import { convert, conversionLimit } from "../libreOffice";
import { readBack } from "../writers/xlsx/readBack";

jest.setTimeout(conversionLimit + 30_000);

const folder = mkdtemp(join(tmpdir(), "person-summaries-"));
afterAll(async () => rm(await folder, { recursive: true }));

/** What the example of the first person comes to, counted by hand; the others have fewer rows. */
const examples = {
  "weekly-plan": {
    ...{ monday: 5, tuesday: 4, wednesday: 5, thursday: 4, friday: 5, visits: 23 },
    ...{ expenses: 600 + 180 + 450, important: 3, state: "已填写" },
  },
  "visit-schedule": {
    ...{ target: 11, planned: 10, made: 8, short: 3, overdue: 1, next: 6 },
    ...{ made1: 4, made2: 3, made3: 1, short1: 1, short2: 1, short3: 1 },
  },
  "planning-guide": {
    ...{ hours1: 3 + 4 + 3.5 + 2, hours2: 2 + 1.5 + 3, hours3: 3 + 2 + 2 },
    ...{ hours4: 2 + 1 + 2.5 + 2.5 + 2.5, hours5: 2 + 1.5, hours: 40, available: 44, free: 4 },
  },
  "manager-log": {
    ...{ visits: 7, government: 1, trade: 1, customer: 5, notMet: 1 },
    ...{ officeWork: 1, errands: 1, travel: 2, meetings: 1, leave: 1 },
    ...{ develop: 3, collect: 1, keepTouch: 2, solve: 1, other: 1 },
    ...{ problemMarket: 2, newMarket: 1, promisingMarket: 1, newRep: 1, problemRep: 2 },
  },
  "joint-visit": {
    ...{ visits: 5, government: 1, trade: 1, customer: 3, notMet: 1 },
    ...{ problemMarket: 1, newMarket: 1, promisingMarket: 2, newRep: 1, problemRep: 1 },
  },
} as const;

type Id = keyof typeof examples;
const ids = Object.keys(examples) as Id[];

function made(template: Id, more: Partial<SheetRequest> = {}): Sheet[] {
  return makeSheets({
    template,
    ...{ language: "zh-CN", start: "2026-05-26", people: ["张伟", "李娜", "王芳"] },
    ...{ sample: true, formulas: "plain", protect: true, saturday: false, summary: true },
    ...more,
  });
}

function placeOf({ names }: Sheet, name: string, index = 0): [row: number, column: number] {
  const { row, column } = names.find((each) => each.name === name)!.area;
  return [row + index, column];
}

/** The sheets with what somebody typed into the first of them, by name; null empties a cell. */
function typed([first, ...others]: Sheet[], values: Record<string, string | number | null>): Sheet[] {
  const places = new Map(
    Object.entries(values).map(([name, value]) => [placeOf(first!, name).join(), value] as const),
  );
  const cells = first!.cells.map((cell) => {
    const value = places.get([cell.row, cell.column].join());
    if (value === undefined) return cell;
    const { content: _, ...empty } = cell;
    if (value === null) return empty;
    return { ...empty, content: typeof value === "number" ? { number: value } : { text: value } };
  });
  return [{ ...first!, cells }, ...others];
}

function summaryOf(sheets: Sheet[]): (name: string, index?: number) => unknown {
  const values = calculatedValues(sheets, new Date("2026-05-29T09:00:00"));
  return (name, index) => values(sheets.length - 1, ...placeOf(sheets.at(-1)!, name, index)) ?? null;
}

describe.each(ids)("the summary of several %s sheets", (id) => {
  test.each(
    languages.flatMap((language) => (["live", "plain"] as const).map((formulas) => ({ language, formulas }))),
  )("in $language, $formulas, is as reviewed", ({ language, formulas }) => {
    const sheet = made(id, { language, formulas, start: "2026-11-23", people: ["A", "B's team", "C"] }).at(
      -1,
    )!;
    expectGolden(`${id}-summary.${language}.${formulas}.txt`, goldenText(sheet));
  });

  test("shows each person's figures, and their sums", () => {
    const at = summaryOf(made(id));
    expect([0, 1, 2].map((index) => at("person", index))).toEqual(["张伟", "李娜", "王芳"]);
    for (const [name, value] of Object.entries(examples[id])) {
      expect([name, at(name)]).toEqual([name, value]);
      if (typeof value !== "number") continue;
      const each = [0, 1, 2].map((index) => at(name, index) as number);
      expect([name, at(`${name}Total`)]).toEqual([name, each.reduce((all, one) => all + one)]);
    }
  });

  test("comes to the same in LibreOffice", async () => {
    const sheets = made(id, { people: ["O'Neil", "'A' & B", "李 娜"] });
    const file = join(await folder, `${id}.xlsx`);
    await writeFile(file, writeXlsx(sheets));
    const found = (await readBack(await convert(file, "xlsx"))).sheets.at(-1)!;
    const at = summaryOf(sheets);
    for (const name of ["person", ...Object.keys(examples[id])]) {
      for (const index of [0, 1, 2, 3]) {
        const place = placeOf(sheets.at(-1)!, name, index);
        expect([name, index, found.cells[place.join()]?.value]).toEqual([name, index, at(name, index)]);
      }
    }
  });

  test("shows no error and no zero as long as nothing is filled in", () => {
    const sheets = made(id, { sample: false });
    const values = calculatedValues(sheets, new Date("2026-05-29T09:00:00"));
    for (const { row, column, content, format } of sheets.at(-1)!.cells) {
      if (!content || !("formula" in content)) continue;
      const value = values(sheets.length - 1, row, column);
      expect(value).not.toBeInstanceOf(CellError);
      if (value === 0) expect(format).toMatch(/OrBlank$/);
    }
  });
});

test("a team's week says who has not planned, and counts those who have", () => {
  const without = { important1: null, important2: null, important3: null };
  expect(summaryOf(typed(made("weekly-plan"), without))("state")).toBe("未填全");
  const at = summaryOf(made("weekly-plan", { sample: false }));
  expect([at("state"), at("stateTotal")]).toEqual(["未填写", "0/3"]);
  expect(summaryOf(made("weekly-plan"))("stateTotal")).toBe("2/3");
});

test("a team's week with Saturday counts it", () => {
  const at = summaryOf(made("weekly-plan", { saturday: true }));
  expect([0, 1, 2, 3].map((index) => at("visits", index))).toEqual([24, 19, 18, 24 + 19 + 18]);
  expect(at("saturday")).toBe(1);
});

test("the time of several managers is held against the guide one by one and together", () => {
  const at = summaryOf(made("planning-guide"));
  const shares = [0.36, 0.2, 0.18, 0.18, 0.08];
  const first = [12.5, 6.5, 7, 10.5, 3.5];
  for (const [index, share] of shares.entries()) {
    const number = index + 1;
    expect(at(`difference${number}`)).toBeCloseTo(first[index]! / 40 - share, 12);
    const together = (at(`hours${number}Total`) as number) / (at("hoursTotal") as number);
    expect(at(`difference${number}Total`)).toBeCloseTo(together - share, 12);
  }
  expect(at("hours", 1)).toBeLessThan(40);
});

test("visits beyond the target of one class make up for no other class", () => {
  const at = summaryOf(typed(made("visit-schedule"), { classTarget: 2 }));
  expect([at("target"), at("made"), at("short1"), at("short")]).toEqual([8, 8, 0, 2]);
});

test("classes are called as the first person calls them", () => {
  const at = summaryOf(typed(made("visit-schedule"), { className: "重点" }));
  expect([at("made1Heading"), at("short1Heading"), at("made2Heading")]).toEqual(["重点", "重点", "B"]);
});
