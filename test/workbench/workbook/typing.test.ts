import { workbookText } from "../../../src/locales/workbook";
import { CellError } from "../../../src/formula/value";
import { emptyFormat } from "../../../src/workbench/workbook/cellFormat";
import { Workbook } from "../../../src/workbench/workbook/workbook";

function newSheet(language: "en-US" | "zh-CN" = "en-US") {
  return new Workbook(language).activeWorksheet;
}

describe("typing into a cell", () => {
  // What Excel makes of these texts; the serial of 23 November 2026 is from LibreOffice's DATEVALUE.
  it.each([
    ["12", 12, "General"],
    ["-1.5", -1.5, "General"],
    ["1,234", 1234, "#,##0"],
    ["5%", 0.05, "0%"],
    ["2026-11-23", 46349, "yyyy/m/d"],
    ["2026/11/23", 46349, "yyyy/m/d"],
    ["2026年11月23日", 46349, 'yyyy"年"m"月"d"日"'],
    ["true", true, "General"],
    ["007", 7, "General"],
    ["甲公司", "甲公司", "General"],
    ["3 of 5", "3 of 5", "General"],
    ["'007", "007", "General"],
    ["'=1+1", "=1+1", "General"],
    ["=1+1", 2, "General"],
    ["+1", 1, "General"],
    ["-2*3", -6, "General"],
    ["=", "=", "General"],
    ["#N/A", new CellError("#N/A"), "General"],
    ["", null, "General"],
  ])("%s gives %p in the format %s", (typed, value, numberFormat) => {
    const sheet = newSheet();
    expect(sheet.enter(0, 0, typed)).toBeNull();
    expect(sheet.value(0, 0)).toEqual(value);
    expect(sheet.formats.at(0, 0).numberFormat).toBe(numberFormat);
  });

  it("shows again what was typed", () => {
    const sheet = newSheet();
    const typed = ["=SUM(1,2)", "'=1", "5%", "2026/11/23", "12.5", "TRUE", "甲"];
    typed.forEach((text, column) => sheet.enter(0, column, text));
    expect(typed.map((_, column) => sheet.typed(0, column))).toEqual(typed);
  });

  it("takes 10 typed into percentages for 10 % and keeps texts in text cells", () => {
    const sheet = newSheet();
    sheet.formats.set(0, 0, { ...emptyFormat, numberFormat: "0%" });
    sheet.formats.set(0, 1, { ...emptyFormat, numberFormat: "@" });
    sheet.enter(0, 0, "10");
    sheet.enter(0, 1, "=1+1");
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([0.1, "=1+1"]);
    expect(sheet.cell(0, 0).text).toBe("10%");
  });

  it("refuses a formula that cannot be read, in the person's language", () => {
    expect(newSheet().enter(0, 0, "=1+")).toMatchObject({ title: workbookText("en-US", "formula.title") });
    expect(newSheet("zh-CN").enter(0, 0, "=1+")).toMatchObject({
      title: workbookText("zh-CN", "formula.title"),
    });
  });

  it("calculates the expected deals of the small-deal funnel (models.md, section 3)", () => {
    const sheet = newSheet();
    [
      ["169", "49", "45"],
      ["20%", "35%", "70%"],
    ].forEach((line, row) => line.forEach((text, column) => sheet.enter(row, column, text)));
    sheet.enter(2, 0, "=SUMPRODUCT(A1:C1,A2:C2)");
    expect(sheet.value(2, 0)).toBeCloseTo(82.45, 10);
  });
});

describe("taking back", () => {
  it("undoes and repeats entries, pastes, clearing and widths", () => {
    const sheet = newSheet();
    const { workbook } = sheet;
    sheet.enter(0, 0, "5%");
    sheet.paste(1, 0, [
      ["1", "2"],
      ["3", "=A2+B2"],
    ]);
    sheet.clear({ row: 0, column: 0, rows: 2, columns: 1 });
    sheet.resizeColumn(0, 100);
    expect([sheet.value(0, 0), sheet.value(1, 0), sheet.value(2, 1)]).toEqual([null, null, 2]);
    expect([workbook.undo(), sheet.columnWidth(0)]).toEqual([true, 64]);
    expect([workbook.undo(), sheet.value(0, 0), sheet.value(2, 1)]).toEqual([true, 0.05, 3]);
    expect([workbook.undo(), sheet.value(2, 1)]).toEqual([true, null]);
    expect([workbook.undo(), sheet.value(0, 0), sheet.formats.at(0, 0).numberFormat]).toEqual([
      true,
      null,
      "General",
    ]);
    expect(workbook.undo()).toBe(false);
    expect([workbook.redo(), workbook.redo(), sheet.value(2, 1)]).toEqual([true, true, 3]);
    sheet.enter(5, 5, "new");
    expect(workbook.redo()).toBe(false);
  });

  it("tells its listeners once for each", () => {
    const sheet = newSheet();
    let told = 0;
    const stop = sheet.workbook.subscribe(() => told++);
    sheet.paste(0, 0, [
      ["1", "2"],
      ["3", "=A1+B1"],
    ]);
    expect(told).toBe(1);
    sheet.workbook.undo();
    stop();
    sheet.workbook.redo();
    expect(told).toBe(2);
  });
});

describe("pasting", () => {
  it("refuses to reach over the edge", () => {
    const sheet = newSheet();
    expect(sheet.paste(1_048_575, 0, [["1"], ["2"]])).toMatchObject({
      title: workbookText("en-US", "paste.title"),
    });
  });
});

test("a refusal speaks the language that Excel shows now", () => {
  const sheet = newSheet("en-US");
  sheet.protection = { permissions: new Set(), selectionMode: "Normal", password: null };
  expect(sheet.enter(0, 0, "1")?.title).toBe(workbookText("en-US", "protected.title"));
  sheet.workbook.language = "zh-CN";
  expect(sheet.enter(0, 0, "1")?.title).toBe(workbookText("zh-CN", "protected.title"));
});

test("a selection holds merged cells whole", () => {
  const sheet = newSheet();
  sheet.merges = [{ row: 1, column: 1, rows: 1, columns: 3 }];
  sheet.select({ row: 1, column: 2, rows: 1, columns: 1 });
  expect(sheet.selection).toEqual({ row: 1, column: 1, rows: 1, columns: 3 });
});
