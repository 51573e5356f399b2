/** @jest-environment jsdom */
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import { WorkbookFailure } from "../../../src/pane/workbook";
import { cellAddress } from "../../../src/sheet/address";
import { makeSheets, templates, type SheetRequest } from "../../../src/templates";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";
import type { HostInProcess } from "../../workbench/host/hostInProcess";
import { contentsOf, shownIn } from "./contentsOf";
import { excelWithFunctions } from "./excelWithFunctions";
import { watch } from "./watch";

jest.setTimeout(120_000);

const { care } = excelWorkbook;
let excel: HostInProcess;

beforeEach(() => {
  excel = excelWithFunctions();
});

const request: SheetRequest = {
  ...{
    template: "small-deal-funnel",
    language: "zh-CN",
    start: "2026-05-26",
    people: ["张伟"],
    sample: true,
  },
  ...{ formulas: "live", protect: true, saturday: false },
};

const insert = (given: Partial<SheetRequest> = {}) =>
  excelWorkbook.insert({ ...request, ...given }, () => {}, watch().signal);

async function settled(): Promise<void> {
  await excel.workbook.calculator.settled();
}

async function failureOf(work: Promise<unknown>): Promise<WorkbookFailure> {
  const reason: unknown = await work.then(
    () => "It did not fail",
    (error: unknown) => error,
  );
  if (!(reason instanceof WorkbookFailure))
    throw new Error("No failure in the pane's terms", { cause: reason });
  return reason;
}

function valuesOf(sheet: Worksheet): unknown[] {
  return [...contentsOf(sheet).keys()].map((address) => {
    const [, letters = "", number = ""] = /([A-Z]+)(\d+)/.exec(address)!;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const value = shownIn(sheet, Number(number) - 1, column);
    return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
  });
}

const calls = (sheet: Worksheet) =>
  [...contentsOf(sheet)]
    .filter(([, content]) => /^=.*SALES\./.test(String(content)))
    .map(([address]) => address);

/** Types formulas and values into a sheet of a person's own. */
async function typed(cells: Readonly<Record<string, string | number>>, name = "Sheet1"): Promise<Worksheet> {
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    for (const [address, content] of Object.entries(cells))
      worksheet.getRange(address).formulas = [[content]];
    await context.sync();
  });
  await settled();
  return excel.workbook.worksheets.find((sheet) => sheet.name === name)!;
}

const own = () => ({ id: excel.workbook.worksheets[0]!.id, name: excel.workbook.worksheets[0]!.name });

test("sheets made by Funnelbook say who they are, and others do not", async () => {
  const made = await insert({ people: ["张伟", "李娜"] });
  expect(await care.sheets()).toEqual([
    { ...own(), identity: null, visible: true },
    ...["张伟", "李娜"].map((person, index) => ({
      ...made[index]!,
      visible: true,
      identity: expect.objectContaining({ template: "small-deal-funnel", period: "2026-Q2", person }),
    })),
  ]);
});

describe.each(templates.map(({ id }) => id))("the formulas of %s", (template) => {
  test.each([true, false])("go plain, show what they showed, and come back (sample: %p)", async (sample) => {
    const [made] = await insert({ template, sample });
    await settled();
    const sheet = excel.workbook.worksheets.at(-1)!;
    const [before, shown] = [contentsOf(sheet), valuesOf(sheet)];
    const [plain] = makeSheets({ ...request, template, sample, formulas: "plain" });

    const [turned] = await care.turn([made!], "plain", watch());
    expect(turned!.left).toEqual([]);
    expect(calls(sheet)).toEqual([]);
    expect(sheet.protected).toBe(true);
    const now = contentsOf(sheet);
    for (const { row, column, content } of plain!.cells) {
      if (content === undefined || !("formula" in content) || content.formula === '=""') continue;
      expect([cellAddress(row, column), now.get(cellAddress(row, column))]).toEqual([
        cellAddress(row, column),
        content.formula,
      ]);
    }

    const [back] = await care.turn([made!], "live", watch());
    await settled();
    expect(back!.left).toEqual([]);
    expect(back!.replacements).toHaveLength(turned!.replacements.length);
    expect(contentsOf(sheet)).toEqual(before);
    expect(valuesOf(sheet)).toEqual(shown);
  });
});

test("a sheet that was made plain becomes live", async () => {
  const [made] = await insert({ formulas: "plain", sample: false });
  const [live] = makeSheets({ ...request, sample: false });
  const [turned] = await care.turn([made!], "live", watch());
  expect(turned!.replacements.length).toBeGreaterThan(2);
  const now = contentsOf(excel.workbook.worksheets.at(-1)!);
  for (const { row, column, content } of live!.cells) {
    if (content && "formula" in content) expect(now.get(cellAddress(row, column))).toBe(content.formula);
  }
});

// Sales models, section 6: 35, 5, 20, 32 leave 30, 16, 8, 40, 20.
const gap = { A1: 35, B1: 5, C1: 20, C2: 32, D1: 0.7, D2: 0.25 };
const spilling = '=SALES.FUNNEL_GAP(A1,B1,C1:C2,D1:D2,2,0.2,"all")';

describe("formulas of people's own", () => {
  test("stay when a sheet goes plain, and are counted with their place", async () => {
    const sheet = await typed({ ...gap, F1: "=SALES.FUNNEL_GAP(A1,B1,C1:C2,D1:D2)", F3: "=SUM(C1:C2)" });
    expect(sheet.value(0, 5)).toBeCloseTo(8, 9);
    const [turned] = await care.turn([own()], "plain", watch());
    expect(turned).toMatchObject({ replacements: [], left: [{ row: 0, column: 5, reason: "own" }] });
    expect(calls(sheet)).toEqual(["F1"]);
  });

  test("become values with all that they spill, and come back whole", async () => {
    const sheet = await typed({ ...gap, F1: spilling, F12: "=SUM(C1:C2)" });
    const area = sheet.spill(0, 5)!;
    expect(area).toMatchObject({ row: 0, column: 5, columns: 2 });
    const shown = valuesOf(sheet);
    await care.turn([own()], "values", watch());
    expect(sheet.spill(0, 5)).toBeNull();
    expect(calls(sheet)).toEqual([]);
    expect(valuesOf(sheet)).toEqual(shown);
    expect(contentsOf(sheet).get("F12")).toBe("=SUM(C1:C2)");

    const back = await care.turn([own()], "live", watch());
    await settled();
    expect(back[0]!.left).toEqual([]);
    expect(contentsOf(sheet).get("F1")).toBe(spilling);
    expect(sheet.spill(0, 5)).toEqual(area);
    expect(valuesOf(sheet)).toEqual(shown);

    const [values] = await care.takeBack(back, watch());
    expect(values!.left).toEqual([]);
    expect(sheet.spill(0, 5)).toBeNull();
    expect(valuesOf(sheet)).toEqual(shown);
  });

  test("are not put back where somebody has typed since, and that is said", async () => {
    const sheet = await typed({
      ...gap,
      F1: "=SALES.FUNNEL_GAP(A1,B1,C1:C2,D1:D2)",
      F2: "=SALES.PACE(10,A1,DATE(2026,4,1),DATE(2026,6,30),DATE(2026,5,26))",
    });
    await care.turn([own()], "values", watch());
    await typed({ F1: 99 });
    const [back] = await care.turn([own()], "live", watch());
    expect(back!.left).toEqual([{ row: 0, column: 5, reason: "changed" }]);
    expect(contentsOf(sheet).get("F1")).toBe(99);
    expect(String(contentsOf(sheet).get("F2"))).toContain("SALES.PACE");
    // What was typed is taken back by hand: the formula is still known.
    await typed({ F1: 8 });
    await care.turn([own()], "live", watch());
    expect(contentsOf(sheet).get("F1")).toBe("=SALES.FUNNEL_GAP(A1,B1,C1:C2,D1:D2)");
  });

  test("that show #NAME? keep their formula rather than become an error for ever", async () => {
    await typed({ F1: "=SALES.NOT_YET(A1)" });
    const [turned] = await care.turn([own()], "values", watch());
    expect(turned).toMatchObject({ replacements: [], left: [{ row: 0, column: 5, reason: "no-result" }] });
  });
});

test("an Excel that knows nothing of spilling turns formulas, and is not asked what it does not know", async () => {
  excel = excelWithFunctions("1.11");
  const sheet = await typed({ ...gap, F1: "=SALES.FUNNEL_GAP(A1,B1,C1:C2,D1:D2)" });
  await care.turn([own()], "values", watch());
  expect(contentsOf(sheet).get("F1")).toBeCloseTo(8, 9);
  expect(excel.host.log.requests.flatMap(({ error }) => error ?? [])).toEqual([]);
});

test("thousands of formulas are turned in requests that Excel on the web takes, and come back", async () => {
  const rows = 3_000;
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Sheet1");
    const lines = Array.from({ length: rows }, (_, row) => [
      row % 9,
      5,
      `=SALES.CUSTOMER_GRADE(A${row + 1},B${row + 1},4)`,
    ]);
    worksheet.getRange(`A1:C${rows}`).formulas = lines;
    await context.sync();
  });
  await settled();
  const sheet = excel.workbook.worksheets[0]!;
  const [before, shown] = [contentsOf(sheet), valuesOf(sheet)];
  const first = excel.host.log.requests.length;
  const shares: number[] = [];
  await care.turn([own()], "values", watch({ progress: (share) => shares.push(share) }));
  expect(calls(sheet)).toEqual([]);
  expect(valuesOf(sheet)).toEqual(shown);
  const bytes = excel.host.log.requests.slice(first).map(({ bytes }) => bytes);
  console.info(
    `${rows} formulas turned in ${bytes.length} requests, the largest ${Math.max(...bytes)} bytes`,
  );
  expect(Math.max(...bytes)).toBeLessThan(5_000_000);
  expect(shares.length).toBeGreaterThan(5);
  await care.turn([own()], "live", watch());
  await settled();
  expect(contentsOf(sheet)).toEqual(before);
  expect(valuesOf(sheet)).toEqual(shown);
});

test("what was turned is taken back by one call, in all sheets", async () => {
  const made = await insert({ people: ["张伟", "李娜"] });
  await settled();
  const sheets = excel.workbook.worksheets.slice(1);
  const before = sheets.map(contentsOf);
  const turned = await care.turn(made, "values", watch());
  expect(sheets.map(calls)).toEqual([[], []]);
  await care.takeBack(turned, watch());
  expect(sheets.map(contentsOf)).toEqual(before);
});

test("the way back is kept in the workbook, short", async () => {
  const [made] = await insert({ template: "target-split" });
  await care.turn([made!], "plain", watch());
  const texts = [...excel.workbook.settings].map(([key, value]) => [key, String(value).length] as const);
  expect(texts).toEqual([[expect.stringContaining(made!.id), expect.any(Number)]]);
  expect(texts[0]![1]).toBeLessThan(100_000);
});

describe("a sheet that is protected with a password", () => {
  test("is left as it is, and named", async () => {
    const [made] = await insert();
    await settled();
    const sheet = excel.workbook.worksheets.at(-1)!;
    sheet.protection = { ...sheet.protection!, password: "secret" };
    const before = contentsOf(sheet);
    expect(await failureOf(care.turn([made!], "values", watch()))).toMatchObject({
      reason: "sheet-password",
      detail: made!.name,
    });
    expect(contentsOf(sheet)).toEqual(before);
    expect(sheet.protected).toBe(true);
  });

  test("takes the sheets before it back", async () => {
    const made = await insert({ people: ["张伟", "李娜"] });
    await settled();
    const [first, second] = excel.workbook.worksheets.slice(1);
    second!.protection = { ...second!.protection!, password: "secret" };
    const before = contentsOf(first!);
    await failureOf(care.turn(made, "plain", watch()));
    expect(contentsOf(first!)).toEqual(before);
    expect(first!.protected).toBe(true);
  });
});

test("what people may do on a protected sheet stays as it was", async () => {
  const [made] = await insert();
  const sheet = excel.workbook.worksheets.at(-1)!;
  const before = sheet.protection;
  expect(before).not.toBeNull();
  await care.turn([made!], "plain", watch());
  expect(sheet.protection).toEqual(before);
});

test("cancelling leaves everything as it was, wherever it comes", async () => {
  const made = await insert({ people: ["张伟", "李娜"] });
  await settled();
  const sheets = excel.workbook.worksheets.slice(1);
  const before = sheets.map(contentsOf);
  const shares: number[] = [];
  await care.turn(made, "values", watch({ progress: (share) => shares.push(share) }));
  await care.turn(made, "live", watch());
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  for (const at of shares.keys()) {
    const cancellation = new AbortController();
    let steps = 0;
    const progress = () => {
      if (steps === at) cancellation.abort();
      steps += 1;
    };
    const work = care.turn(made, "values", { progress, signal: cancellation.signal });
    expect((await failureOf(work)).reason).toBe("cancelled");
    await settled();
    expect(sheets.map(contentsOf)).toEqual(before);
    expect(sheets.map((sheet) => sheet.protected)).toEqual([true, true]);
  }
});

describe("formulas that stayed #NAME?", () => {
  test("are written anew, under their own names, on every sheet", async () => {
    const { externals } = excel.workbook.calculator;
    const known = [...externals];
    externals.clear();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("other");
      await context.sync();
    });
    await typed({ ...gap, F1: "=SALES.FUNNEL_GAP(A1,B1,C1:C2,D1:D2)", F2: "=NONSENSE(1)" });
    await typed(
      { ...gap, F1: "=1+_xldudf_SALES_FUNNEL_GAP(A1,B1,C1:C2,D1:D2)", F2: "=SALES.GONE(1)" },
      "other",
    );
    // The functions come, and Excel does not look at the formulas again.
    for (const [name, external] of known) externals.set(name, external);
    const [first, other] = excel.workbook.worksheets;
    expect(shownIn(first!, 0, 5)).toBe("#NAME?");

    const refreshed = await care.refresh(watch());
    expect(refreshed).toEqual({
      found: 3,
      still: [{ sheet: { id: other!.id, name: "other" }, area: { row: 1, column: 5, rows: 1, columns: 1 } }],
    });
    expect(first!.value(0, 5)).toBeCloseTo(8, 9);
    expect(other!.value(0, 5)).toBeCloseTo(9, 9);
    expect(contentsOf(other!).get("F1")).toBe("=1+SALES.FUNNEL_GAP(A1,B1,C1:C2,D1:D2)");
  });
});

test("select shows the cells, on another sheet too", async () => {
  const [made] = await insert();
  await excelWorkbook.goTo(own());
  await care.select(made!, { row: 4, column: 2, rows: 1, columns: 2 });
  expect(excel.workbook.activeWorksheet.id).toBe(made!.id);
  expect(excel.workbook.activeWorksheet.selection).toEqual({ row: 4, column: 2, rows: 1, columns: 2 });
});
