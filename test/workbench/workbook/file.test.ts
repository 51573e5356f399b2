import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { emptyFormat } from "../../../src/workbench/workbook/cellFormat";
import { addTable, renameTable } from "../../../src/workbench/workbook/addTable";
import { newRule } from "../../../src/workbench/workbook/conditionalFormat";
import { fileFormula, formulaInFile } from "../../../src/workbench/workbook/file/fileFormula";
import { openXlsx } from "../../../src/workbench/workbook/openXlsx";
import { saveXlsx } from "../../../src/workbench/workbook/saveXlsx";
import { newChart } from "../../../src/workbench/workbook/newChart";
import { newValidation } from "../../../src/workbench/workbook/validation";
import { Workbook } from "../../../src/workbench/workbook/workbook";
import { conversionLimit, convert } from "../../libreOffice";

/** The small-deal funnel of models.md, section 3, as somebody would type it. */
function funnelWorkbook(): Workbook {
  const workbook = new Workbook("zh-CN");
  const sheet = workbook.activeWorksheet;
  sheet.rename("漏斗 张伟");
  sheet.paste(0, 0, [
    ["阶段", "单数", "成功率", "预计"],
    ["意向", "169", "20%", "=B2*C2"],
    ["方案", "49", "35%", "=B3*C3"],
    ["谈判", "45", "70%", "=B4*C4"],
    ["合计", "=SUM(B2:B4)", "", "=SUM(Funnel[预计])"],
    ["日期", "2026-11-23", "'=text", '=IFERROR(1/0,"none")'],
    ["", "=quota-D5*2", "", "=TRANSPOSE(B2:B4)"],
  ]);
  sheet.formats.change({ row: 0, column: 0, rows: 1, columns: 4 }, (format) => ({
    ...format,
    bold: true,
    fill: "#1F3A5F",
    color: "#FFFFFF",
    horizontalAlignment: "Center",
    borders: { bottom: { style: "Continuous", weight: "Medium", color: "#BFC7D1" } },
  }));
  sheet.formats.set(1, 1, { ...emptyFormat, locked: false, numberFormat: "#,##0" });
  sheet.columns.resize(0, 1, 120);
  sheet.columns.hide(6, 1, true);
  sheet.rows.resize(0, 1, 40);
  sheet.merges = [{ row: 8, column: 0, rows: 1, columns: 3 }];
  sheet.freeze = { rows: 1, columns: 1 };
  sheet.tabColor = "#107C41";
  renameTable(addTable(sheet, { row: 0, column: 0, rows: 4, columns: 4 }), "Funnel");
  const quota = {
    name: "quota",
    worksheet: sheet,
    refersTo: { formula: "=372" },
    comment: "",
    visible: false,
  };
  workbook.names.push(quota);
  workbook.calculator.setName(quota);
  sheet.validations = [
    {
      ...newValidation({ row: 1, column: 1, rows: 3, columns: 1 }),
      rule: { kind: "wholeNumber", operator: "Between", formula1: 0, formula2: 999 },
    },
  ];
  const area = { row: 1, column: 1, rows: 3, columns: 1 };
  const rule = newRule("Custom");
  if (rule.kind === "Custom")
    Object.assign(rule, { formula: "=B2>100", look: { ...rule.look, fill: "#FFC7CE" } });
  sheet.conditionalFormats = [
    { id: "1", area, stopIfTrue: false, rule },
    { id: "2", area, stopIfTrue: false, rule: newRule("DataBar") },
    { id: "3", area, stopIfTrue: false, rule: newRule("ColorScale") },
  ];
  sheet.drawings = [
    newChart(
      "c",
      "ColumnClustered",
      { worksheet: sheet, area: { row: 0, column: 0, rows: 4, columns: 2 } },
      "Columns",
    ),
  ];
  sheet.page.printArea = [{ row: 0, column: 0, rows: 9, columns: 4 }];
  sheet.page.paperSize = "A4";
  sheet.page.headersFooters.centerFooter = "第 &P 页";
  return workbook;
}

async function onDisk(bytes: Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "workbench-")), "workbook.xlsx");
  await writeFile(file, bytes);
  return file;
}

describe("saveXlsx(workbook)", () => {
  it(
    "makes a file that LibreOffice opens and calculates to the same numbers",
    async () => {
      const file = await onDisk(await saveXlsx(funnelWorkbook()));
      const csv = await readFile(await convert(file, "csv:Text - txt - csv (StarCalc):44,34,76"), "utf8");
      const cells = csv
        .trim()
        .split("\n")
        .map((line) => line.split(","));
      expect(cells.slice(0, 4)).toEqual([
        ["阶段", "单数", "成功率", "预计", "", ""],
        ["意向", "169", "20%", "33.8", "", ""],
        ["方案", "49", "35%", "17.15", "", ""],
        ["谈判", "45", "70%", "31.5", "", ""],
      ]);
      expect(cells[4]?.slice(0, 4)).toEqual(["合计", "263", "", "82.45"]);
      expect(cells[5]?.slice(1, 4)).toEqual(["2026/11/23", "=text", "none"]);
      expect(cells[6]?.slice(1)).toEqual(["207.1", "", "169", "49", "45"]);
    },
    conversionLimit,
  );

  it("keeps table, rules, chart, panes, page and names", async () => {
    const file = await readXlsx(await saveXlsx(funnelWorkbook()), { readStyles: true });
    const [sheet] = file.sheets;
    const bounds = ["MIN(0,$B$2:$B$4)", "MAX(0,$B$2:$B$4)"].map((value) => ({ type: "num", value }));
    expect(sheet).toMatchObject({
      name: "漏斗 张伟",
      merges: [{ startRow: 8, startCol: 0, endRow: 8, endCol: 2 }],
      freezePane: { rows: 1, columns: 1 },
      tables: [{ name: "Funnel", range: "A1:D4" }],
      dataValidations: [{ type: "whole", operator: "between", range: "B2:B4" }],
      conditionalRules: [
        { type: "expression", formula: "B2>100" },
        { type: "dataBar", dataBar: { cfvo: bounds } },
        {
          type: "colorScale",
          colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: ["FFFFEF9C", "FF63BE7B"] },
        },
      ],
      pageSetup: { paperSize: "a4", printArea: "$A$1:$D$9" },
    });
    expect(sheet?.charts).toHaveLength(1);
    expect(file.namedRanges).toEqual([
      expect.objectContaining({ name: "quota", range: "372", scope: "漏斗 张伟" }),
    ]);
  });

  it("hides the names that are hidden", async () => {
    const parts = unzipSync(await saveXlsx(funnelWorkbook()));
    expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toMatch(
      /<definedName name="quota"[^>]* hidden="1">/,
    );
  });
});

describe("openXlsx(bytes)", () => {
  it("gives back what was saved and says what it leaves out", async () => {
    const saved = funnelWorkbook();
    const { workbook, leftOut } = await openXlsx(await saveXlsx(saved), "zh-CN");
    const [before, after] = [saved.activeWorksheet, workbook.activeWorksheet];
    expect(after.name).toBe("漏斗 张伟");
    for (let row = 0; row < 7; row++) {
      for (let column = 0; column < 4; column++) {
        expect(after.value(row, column)).toEqual(before.value(row, column));
        expect(after.cell(row, column).text).toBe(before.cell(row, column).text);
      }
    }
    expect(after.typed(1, 3)).toBe("=B2*C2");
    expect(after.formats.at(0, 0)).toEqual(before.formats.at(0, 0));
    expect(after.formats.at(1, 1).locked).toBe(false);
    expect([after.columnWidth(0), after.columnWidth(6), after.rowHeight(0)]).toEqual([120, 0, 40]);
    expect(after.tables.map(({ name, area }) => [name, area])).toEqual([
      ["Funnel", { row: 0, column: 0, rows: 4, columns: 4 }],
    ]);
    expect(workbook.names.map(({ name }) => name)).toEqual(["quota"]);
    expect(leftOut).toEqual(["数据验证", "条件格式", "图表", "页面设置"]);
  });
});

describe("fileFormula(formula)", () => {
  it.each([
    ["=SALES.FUNNEL_GAP(B2:D2*B5,A1)", "_xldudf_SALES_FUNNEL_GAP(B2:D2*B5,A1)"],
    [
      '=IF(A1="SALES.X(1)",XLOOKUP(1,A:A,B:B),SORT(A1:A3))',
      'IF(A1="SALES.X(1)",_xlfn.XLOOKUP(1,A:A,B:B),_xlfn._xlws.SORT(A1:A3))',
    ],
    ["='SALES.X(1)'!A1+SUM(1)", "'SALES.X(1)'!A1+SUM(1)"],
  ])("stores %s as %s and reads it back", (formula, stored) => {
    expect(fileFormula(formula, ["SALES"])).toBe(stored);
    expect(formulaInFile(stored)).toBe(formula);
  });
});
