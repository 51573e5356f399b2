/** @jest-environment jsdom */
import type { FunctionId } from "../../../../src/functions/customFunction";
import { excelCells } from "../../../../src/pane/excel/excelCells";
import { answerCall, type CallOutcome } from "../../../../src/pane/functions/calls/answerCall";
import { addTable } from "../../../../src/workbench/workbook/addTable";
import type { Worksheet } from "../../../../src/workbench/workbook/worksheet";
import { hostInProcess, type HostInProcess } from "../../../workbench/host/hostInProcess";

let excel: HostInProcess;
let sheet: Worksheet;

beforeEach(() => {
  excel = hostInProcess({ version: "1.12" });
  Object.assign(globalThis, { Excel: excel.Excel, OfficeExtension: excel.OfficeExtension });
  sheet = excel.workbook.worksheets[0]!;
});

function fill(rows: readonly (readonly string[])[], row = 0, column = 0): void {
  rows.forEach((cells, down) =>
    cells.forEach((typed, across) => sheet.enter(row + down, column + across, typed)),
  );
}

const at = { sheet: "Sheet1", row: 9, column: 9 };

function answer(id: FunctionId, ...written: string[]): Promise<CallOutcome> {
  return answerCall("en-US", id, written, { at, cells: excelCells });
}

function outside(id: FunctionId, ...written: string[]): Promise<CallOutcome> {
  return answerCall("en-US", id, written, { at: null, cells: null });
}

function faultsOf(outcome: CallOutcome): Record<string, string> {
  if (outcome.state !== "wrong") throw new Error(`It is ${outcome.state}`);
  return Object.fromEntries(outcome.faults);
}

// Sales models, section 3.
const gap = [
  ["372", "119.1"],
  ["338", "98", "90"],
  ["20%", "35%", "70%"],
] as const;
const answered = (value: number) => ({ state: "answered", answer: [[expect.closeTo(value, 9)]] });

describe("answerCall", () => {
  test("answers numbers that are typed, in a workbook or outside", async () => {
    const written = ["372", "119.1", "{338,98,90}", "{0.2,0.35,0.7}", "2", "", '"leads"'];
    expect(await answer("FUNNEL_GAP", ...written)).toMatchObject(answered(220));
    expect(await outside("FUNNEL_GAP", ...written)).toMatchObject(answered(220));
  });

  test("reads cells of the sheet and of others, all in one request", async () => {
    fill(gap);
    const other = excel.workbook.createWorksheet("单产");
    other.enter(1, 1, "2");
    const before = excel.host.log.requests.length;
    expect(
      await answer("FUNNEL_GAP", "A1", "$B$1", "A2:C2", "A3:C3", "单产!B2", "", '"leads"'),
    ).toMatchObject(answered(220));
    expect(excel.host.log.requests.length - before).toBe(1);
  });

  test("evaluates small formulas, names, tables and spilled arrays", async () => {
    fill(gap);
    fill(
      [
        ["Stage", "Deals", "Rate"],
        ["one", "169", "0.2"],
        ["two", "49", "0.35"],
        ["three", "45", "0.7"],
      ],
      5,
      0,
    );
    const table = addTable(sheet, { row: 5, column: 0, rows: 4, columns: 3 });
    const refersTo = { worksheet: sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    excel.workbook.names.push({ name: "quota", worksheet: null, refersTo, comment: "", visible: true });
    excel.workbook.names.push({
      name: "twice",
      worksheet: null,
      refersTo: { formula: "=quota*2" },
      comment: "",
      visible: true,
    });
    sheet.enter(19, 4, "=TRANSPOSE(C7:C9)");
    // 169, 49 and 45 deals of 2 each are the amounts of section 3.
    expect(
      await answer("FUNNEL_GAP", "quota", "119.1", `${table.name}[Deals]*2`, `${table.name}[Rate]`),
    ).toMatchObject(answered(88));
    expect(await answer("FUNNEL_GAP", "twice/2", "B1", "A2:C2", "E20#")).toMatchObject(answered(88));
  });

  test("asks our own functions inside of an argument", async () => {
    // Section 7 with its eight weeks, which are 56 days.
    expect(
      await answer(
        "FORECAST",
        ...[
          "186",
          "30.92",
          "75.80",
          "156.60",
          "SALES.WEEKS_LEFT(DATE(2026,6,30),DATE(2026,5,5))",
          "0.7",
          "",
          "",
          '"completion"',
        ],
      ),
    ).toMatchObject({ answer: [[expect.closeTo(0.981989, 6)]] });
  });

  test("knows the row that a formula of a table stands in", async () => {
    fill([
      ["Potential", "Relation"],
      ["4", "2"],
      ["2", "5"],
    ]);
    addTable(sheet, { row: 0, column: 0, rows: 3, columns: 2 });
    const around = { at: { sheet: "Sheet1", row: 2, column: 1 }, cells: excelCells };
    // Section 9: low potential and high relation is ordinary.
    expect(
      await answerCall("en-US", "CUSTOMER_GRADE", ["[@Potential]", "[@Relation]"], around),
    ).toMatchObject({
      answer: [[{ label: "ordinary" }]],
    });
  });

  test("asks where the person is only if cells are referred to", async () => {
    fill(gap);
    const nowhere = { at: null, cells: excelCells };
    const before = excel.host.log.requests.length;
    await answerCall("en-US", "SPLIT_CHECK", ["100", "{50,50}"], nowhere);
    expect(excel.host.log.requests.length).toBe(before);
    expect(await answerCall("en-US", "SPLIT_CHECK", ["A1", "A2:B2"], nowhere)).toMatchObject(
      answered(372 - 338 - 98),
    );
  });

  test("says what is still to be given", async () => {
    expect(await answer("FUNNEL_GAP", "372", "", "{338,98,90}", "")).toEqual({
      state: "open",
      missing: ["achieved", "winRates"],
    });
  });

  test("says at the argument what is wrong with it", async () => {
    fill([["1", "=1/0"]]);
    expect(faultsOf(await answer("FUNNEL_GAP", "372,,", "Nowhere!A1", "A1:B1", "rates"))).toEqual({
      quota: expect.stringContaining("cannot be read"),
      achieved: expect.stringContaining("“Nowhere” was not found"),
      funnel: expect.stringContaining("error in these cells (#DIV/0!)"),
      winRates: expect.stringContaining("“rates” was not found"),
    });
    expect(faultsOf(await answer("FUNNEL_GAP", "372", "0", "{1}", "{2}"))).toEqual({
      winRates: expect.stringContaining("2 is not a rate from 0 to 1"),
    });
    expect(faultsOf(await outside("SPLIT_CHECK", "100", "A1:B2"))).toEqual({
      parts: expect.stringContaining("in Excel only"),
    });
  });

  describe("what is beyond it is said, and never thrown:", () => {
    const name = (name: string, formula: string) =>
      excel.workbook.names.push({ name, worksheet: null, refersTo: { formula }, comment: "", visible: true });

    test.each([
      ["[1]Sheet1!A1", "Other workbooks"],
      ["'[Deals.xlsx]May 26'!A1:B2", "Other workbooks"],
      ["SUM([Deals.xlsx]May!A1,1)", "Other workbooks"],
      ["[1]!foo", "Other workbooks"],
      ["foreign", "“foreign” stands for =[1]!foo, which cannot be calculated here"],
      ["foreignCells*2", "“foreignCells” stands for ='[Deals.xlsx]May 26'!$A$1, which"],
      ["united", "“united” stands for =Sheet1!$A$1,Sheet1!$C$1, which"],
      ["lambda(1)", "“LAMBDA” was not found"],
      ["LAMBDA(x,x+1)", "“LAMBDA” was not found"],
      ["LAMBDA(x,x+1)(5)", "cannot be read"],
      ["MAP(A1:A3,LAMBDA(x,x))", "“MAP” was not found"],
      ["LET(x,1)", "error"],
      ["LET(x,nothing,x)", "“nothing” was not found"],
      ["#REF!", "(#REF!)"],
      ["#REF!A1", "(#REF!)"],
      ["Sheet1!#REF!", "(#REF!)"],
      ["gone", "(#REF!)"],
      ["A1#", "(#REF!)"],
      ["Nowhere[Amount]", "“Nowhere” was not found"],
      ["[@Amount]", "(#VALUE!)"],
      ["Nowhere[[#Odd],[Amount]]", "cannot be read"],
      ["Sheet1:Sheet2!A1", "“Sheet1” was not found"],
      ["A1:A3 B1:B3", "cannot be read"],
      ["@", "cannot be read"],
      ["A1!B2!C3", "cannot be read"],
      ['TEXT(1,"0")', "“TEXT” was not found"],
      ['INDIRECT("A1")', "“INDIRECT” was not found"],
      ["XFE1048577", "“XFE1048577” was not found"],
      ["endless", "“endless” stands for"],
    ])("%s", async (written, said) => {
      name("foreign", "=[1]!foo");
      name("foreignCells", "='[Deals.xlsx]May 26'!$A$1");
      name("united", "=Sheet1!$A$1,Sheet1!$C$1");
      name("lambda", "=LAMBDA(x,x+1)");
      name("gone", "=#REF!$A$1");
      name("endless", "=endless2+1");
      name("endless2", "=endless*2");
      expect(faultsOf(await answer("SPLIT_CHECK", written, "{1}"))).toEqual({
        total: expect.stringContaining(said),
      });
    });

    test.each([
      ["LET(x,2,x*3)", 6],
      ["@A1:A3+A1", 2],
      ["SUM(E1#)", 6],
      ['"[1]!"&""=""', 0],
    ])("%s is none of it", async (written, value) => {
      fill([["2"], ["2"], ["2"]]);
      sheet.enter(0, 4, "=A1:A3");
      const here = { at: { sheet: "Sheet1", row: 1, column: 9 }, cells: excelCells };
      const outcome = await answerCall("en-US", "SPLIT_CHECK", [`0+(${written})`, "{0}"], here);
      expect(outcome).toMatchObject(answered(value + (written.startsWith("@") ? 2 : 0)));
    });
  });

  test("throws what Excel refuses", async () => {
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    await expect(answer("SPLIT_CHECK", "A1", "A2:B2")).rejects.toMatchObject({ reason: "editing" });
  });
});
