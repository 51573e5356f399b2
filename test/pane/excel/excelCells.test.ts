/** @jest-environment jsdom */
import { waitFor } from "@testing-library/dom";
import type { Cell, Wanted } from "../../../src/pane/cells";
import { excelCells } from "../../../src/pane/excel/excelCells";
import { areaAddress } from "../../../src/sheet/address";
import type { Area } from "../../../src/sheet/area";
import { addTable } from "../../../src/workbench/workbook/addTable";
import type { ApiVersion } from "../../../src/workbench/host/hostType";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";
import { hostInProcess, type HostInProcess } from "../../workbench/host/hostInProcess";

let excel: HostInProcess;
let sheet: Worksheet;

function openExcel(version: ApiVersion): void {
  excel = hostInProcess({ version });
  Object.assign(globalThis, { Excel: excel.Excel, OfficeExtension: excel.OfficeExtension });
  sheet = excel.workbook.worksheets[0]!;
}

beforeEach(() => openExcel("1.12"));

const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
const b3 = { sheet: "Sheet1", row: 2, column: 1 };

const nothing: Wanted = { blocks: [], names: [], tables: [], tableSheets: [], spills: [] };

function fill(rows: readonly (readonly string[])[], row = 0, column = 0): void {
  rows.forEach((cells, down) =>
    cells.forEach((typed, across) => sheet.enter(row + down, column + across, typed)),
  );
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "It did not fail",
    (error: unknown) => error,
  );
}

/** What Excel was asked for and refused. */
const refused = () => excel.host.log.requests.flatMap(({ error }) => error ?? []);

describe("selection", () => {
  test("is the active cell, and the block around it, on its sheet", async () => {
    const second = excel.workbook.createWorksheet("2026 年");
    excel.workbook.activate(second);
    second.select({ row: 2, column: 1, rows: 1, columns: 3 });
    expect(await excelCells.activeCell()).toEqual({ sheet: "2026 年", row: 2, column: 1 });
    expect(await excelCells.selected()).toEqual({
      sheet: "2026 年",
      area: { row: 2, column: 1, rows: 1, columns: 3 },
    });
  });

  test("of several blocks is refused, and the active cell is known all the same", async () => {
    sheet.select(one(4, 4), { besides: [one(0, 0)] });
    expect(await failure(excelCells.selected())).toMatchObject({ reason: "selection" });
    expect(await excelCells.activeCell()).toEqual({ sheet: "Sheet1", row: 4, column: 4 });
  });

  test("is told each time that it changes, and not after that was stopped", async () => {
    let told = 0;
    const stop = await excelCells.onSelection(() => (told += 1));
    sheet.select(one(4, 4));
    await waitFor(() => expect(told).toBe(1));
    excel.workbook.activate(excel.workbook.createWorksheet("Other"));
    await waitFor(() => expect(told).toBeGreaterThan(1));
    const before = told;
    const requests = excel.host.log.requests.length;
    stop();
    await waitFor(() => expect(excel.host.log.requests.length).toBeGreaterThan(requests));
    sheet.select(one(5, 5));
    await excelCells.activeCell();
    expect(told).toBe(before);
  });
});

describe("activeFormula", () => {
  test("is that of the cell", async () => {
    sheet.enter(2, 1, "=1+2");
    sheet.select(one(2, 1));
    expect(await excelCells.activeFormula()).toEqual({ formula: "=1+2", cell: b3, asked: b3 });
  });

  test("is that of the cell which spills into it", async () => {
    sheet.enter(2, 1, "=SEQUENCE(3,2)");
    sheet.select(one(4, 2));
    expect(await excelCells.activeFormula()).toEqual({
      formula: "=SEQUENCE(3,2)",
      cell: b3,
      asked: { sheet: "Sheet1", row: 4, column: 2 },
    });
  });

  test("is found by an Excel that knows nothing of spilling", async () => {
    openExcel("1.9");
    sheet.enter(2, 1, "=1+2");
    sheet.select(one(2, 1));
    expect(await excelCells.activeFormula()).toMatchObject({ formula: "=1+2", cell: b3 });
    expect(refused()).toEqual([]);
  });
});

describe("find", () => {
  test("gives the filled part of blocks, and says which sheets there are not", async () => {
    fill(
      [
        ["338", "98", "90"],
        ["", "=1/0", "yes"],
      ],
      2,
      1,
    );
    const area = { row: 0, column: 0, rows: 1_048_576, columns: 5 };
    const { blocks } = await excelCells.find({
      ...nothing,
      blocks: [
        { sheet: "Sheet1", area },
        { sheet: "sheet1", area: one(20, 0) },
        { sheet: "Nowhere", area },
      ],
    });
    expect(blocks).toEqual([
      {
        row: 2,
        column: 1,
        values: [
          [338, 98, 90],
          ["", "#DIV/0!", "yes"],
        ],
      },
      "empty",
      null,
    ]);
  });

  test("reads many blocks, names and tables in one request", async () => {
    fill([["338"], ["98"]]);
    const before = excel.host.log.requests.length;
    await excelCells.find({
      ...nothing,
      blocks: [
        { sheet: "Sheet1", area: one(0, 0) },
        { sheet: "Sheet1", area: one(1, 0) },
      ],
      names: [{ sheet: "Sheet1", name: "quota" }],
      tables: ["Deals"],
    });
    expect(excel.host.log.requests.length - before).toBe(1);
  });

  test("puts a large block together from its parts", async () => {
    sheet.enter(99_990, 1, "7");
    sheet.enter(100_010, 0, "9");
    const area = { row: 0, column: 0, rows: 1_000_000, columns: 2 };
    const { blocks } = await excelCells.find({ ...nothing, blocks: [{ sheet: "Sheet1", area }] });
    const [block] = blocks;
    if (!block || block === "empty") throw new Error("Nothing was found");
    expect([block.row, block.column, block.values.length]).toEqual([99_990, 0, 21]);
    expect([block.values[0], block.values.at(-1)]).toEqual([
      ["", 7],
      [9, ""],
    ]);
  });

  test("gives names as formulas, a sheet's own before the workbook's", async () => {
    const second = excel.workbook.createWorksheet("Second");
    for (const [worksheet, row] of [
      [null, 0],
      [second, 6],
    ] as const) {
      const item = { name: "quota", worksheet, refersTo: { worksheet: sheet, area: one(row, 0) } };
      excel.workbook.names.push({ ...item, comment: "", visible: true });
    }
    const names = ["Sheet1", "Second"].map((name) => ({ sheet: name, name: "Quota" }));
    const found = await excelCells.find({
      ...nothing,
      names: [...names, { sheet: "Sheet1", name: "nothing" }],
    });
    expect(found.names.map((formula) => formula?.replaceAll("'", "") ?? null)).toEqual([
      "=Sheet1!$A$1",
      "=Sheet1!$A$7",
      null,
    ]);
  });

  test("gives tables by name and by sheet", async () => {
    fill(
      [
        ["Deal", "Amount"],
        ["one", "60"],
        ["two", "50"],
      ],
      2,
      1,
    );
    const table = addTable(sheet, { row: 2, column: 1, rows: 3, columns: 2 });
    const expected = {
      name: table.name,
      sheet: "Sheet1",
      area: { row: 2, column: 1, rows: 3, columns: 2 },
      headers: ["Deal", "Amount"],
      totals: false,
    };
    expect(
      await excelCells.find({ ...nothing, tables: [table.name, "None"], tableSheets: ["Sheet1"] }),
    ).toMatchObject({ tables: [expected, null], tableSheets: [[expected]] });
  });

  test("gives what a cell spills over", async () => {
    sheet.enter(2, 1, "=SEQUENCE(3,2)");
    const spills = [b3, { ...b3, row: 9 }];
    const found = await excelCells.find({ ...nothing, spills });
    expect(found.spills.map((area) => area && areaAddress(area))).toEqual(["B3:C5", null]);
  });

  test("asks an Excel that knows nothing of spilling for nothing that it does not know", async () => {
    openExcel("1.9");
    expect((await excelCells.find({ ...nothing, spills: [b3] })).spills).toEqual([null]);
    expect(await excelCells.survey(b3, { rows: 2, columns: 2 })).toEqual({ content: "", inTheWay: [] });
    await excelCells.takeBack(await excelCells.write(b3, "=1+1"));
    expect(refused()).toEqual([]);
  });

  test("says in the pane's terms why nothing can be read", async () => {
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    expect(
      await failure(excelCells.find({ ...nothing, blocks: [{ sheet: "Sheet1", area: one(0, 0) }] })),
    ).toMatchObject({ reason: "editing" });
  });
});

describe("a formula that is written", () => {
  const content = ({ row, column }: Cell) => sheet.content(row, column);

  test("meets nothing in an empty place, and is taken back", async () => {
    expect(await excelCells.survey(b3, { rows: 2, columns: 2 })).toEqual({ content: "", inTheWay: [] });
    const written = await excelCells.write(b3, "=SEQUENCE(2,2)");
    expect(written).toMatchObject({ cell: b3, formula: "=SEQUENCE(2,2)" });
    expect(sheet.value(3, 2)).toBe(4);
    expect(await excelCells.takeBack(written)).toBe(true);
    expect(content(b3)).toBeNull();
    expect(sheet.value(3, 2)).toBeNull();
  });

  test("meets what stands in the cell and in its way", async () => {
    fill(
      [
        ["=2*3", ""],
        ["", "9"],
      ],
      2,
      1,
    );
    expect(await excelCells.survey(b3, { rows: 2, columns: 2 })).toEqual({
      content: "=2*3",
      inTheWay: ["C4"],
    });
  });

  test("does not meet what the cell's own formula fills", async () => {
    sheet.enter(2, 1, "=SEQUENCE(2,2)");
    expect(await excelCells.survey(b3, { rows: 3, columns: 3 })).toMatchObject({ inTheWay: [] });
  });

  test.each([
    ["a number", "372", "General"],
    ["a formula", "=1+2", "0.00"],
    ["a text", "Hangzhou", "General"],
    ["a text like a number", "'0571", "General"],
    ["a text like a formula", "'=1+2", "General"],
    ["a text in a cell of text", "0571", "@"],
    ["a logical value", "TRUE", "General"],
    ["a percentage", "35%", "0%"],
  ])("is taken back for %s", async (_, typed, numberFormat) => {
    sheet.formats.set(2, 1, { ...sheet.formats.at(2, 1), numberFormat });
    sheet.enter(2, 1, typed);
    const before = content(b3);
    const written = await excelCells.write(b3, "=DATE(2026,6,9)");
    expect(content(b3)).toEqual({ formula: "=DATE(2026,6,9)" });
    expect(await excelCells.takeBack(written)).toBe(true);
    expect(content(b3)).toEqual(before);
    expect(sheet.formats.at(2, 1).numberFormat).toBe(numberFormat);
  });

  test("lets what spilled into its cell come back", async () => {
    sheet.enter(1, 1, "=SEQUENCE(3)");
    const written = await excelCells.write(b3, "=1+1");
    expect(await excelCells.takeBack(written)).toBe(true);
    expect([1, 2, 3].map((row) => sheet.value(row, 1))).toEqual([1, 2, 3]);
  });

  test("stays where the cell was changed since", async () => {
    const written = await excelCells.write(b3, "=1+1");
    sheet.enter(2, 1, "mine");
    expect(await excelCells.takeBack(written)).toBe(false);
    expect(sheet.value(2, 1)).toBe("mine");
  });

  test("is refused by a protected sheet, which is said", async () => {
    sheet.protection = { permissions: new Set(), selectionMode: "Normal", password: null };
    expect(await failure(excelCells.write(b3, "=1+1"))).toMatchObject({ reason: "protected-sheet" });
  });
});
