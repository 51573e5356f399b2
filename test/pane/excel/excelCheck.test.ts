/** @jest-environment jsdom */
import type { CheckedSheet } from "../../../src/pane/care";
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import { areaAddress, cellAddress } from "../../../src/sheet/address";
import { makeSheets, templates, type SheetRequest } from "../../../src/templates";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";
import type { HostInProcess } from "../../workbench/host/hostInProcess";
import { excelWithFunctions } from "./excelWithFunctions";

jest.setTimeout(240_000);

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
  ...{ formulas: "live", protect: false, saturday: false },
};

async function insert(given: Partial<SheetRequest> = {}): Promise<Worksheet> {
  await excelWorkbook.insert({ ...request, ...given }, () => {}, new AbortController().signal);
  await excel.workbook.calculator.settled();
  return excel.workbook.activeWorksheet;
}

async function check(progress: (share: number) => void = () => {}): Promise<CheckedSheet> {
  return excelWorkbook.care.check("zh-CN", { progress, signal: new AbortController().signal });
}

const found = ({ findings }: CheckedSheet) =>
  findings.map(({ kind, area, about }) => `${kind} ${areaAddress(area)} ${about}`.trim());

/** Types into named cells, counted from the first. */
async function typed(name: string, values: readonly (string | number)[], first = 0): Promise<void> {
  const named = excel.workbook.names.find((each) => each.name === name)!.refersTo;
  if (!("area" in named)) throw new Error(`No cells ${name}`);
  const { row, column } = named.area;
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    values.forEach((value, index) => {
      worksheet.getCell(row + first + index, column).formulas = [[value]];
    });
    await context.sync();
  });
  await excel.workbook.calculator.settled();
}

/** What the rules that Excel has mark, evaluated over the sheet's own formulas. */
function marked(sheet: Worksheet, template: string): string[] {
  const [made] = makeSheets({ ...request, template, formulas: "live", protect: false });
  const cells = new Set<string>();
  for (const rule of made!.conditionals) {
    if (rule.kind !== "formula" || rule.finding === undefined) continue;
    const { area, formula, finding } = rule;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const [[value] = []] = excel.workbook.calculator.evaluate(sheet, formula, area, { row, column });
        if (value === true || (typeof value === "number" && value !== 0)) {
          cells.add(`${finding} ${cellAddress(row, column)}`);
        }
      }
    }
  }
  return [...cells].sort();
}

test.each(templates.map(({ id }) => id))("what %s marks is what the list says", async (template) => {
  const sheet = await insert({ template });
  const checked = await check();
  expect(checked.form).toBe("checked");
  const listed = checked.findings.flatMap(({ kind, area }) =>
    kind.startsWith("input.")
      ? []
      : Array.from(
          { length: area.columns },
          (_, right) => `${kind} ${cellAddress(area.row, area.column + right)}`,
        ),
  );
  expect([...new Set(listed)].sort()).toEqual(marked(sheet, template));
  // The worked examples hold nothing that their own cells refuse, and nothing that does not calculate.
  expect(found(checked).filter((each) => /^(input|error|sales)\./.test(each))).toEqual([]);
});

describe("a funnel of small deals", () => {
  test("that is empty has nothing to say", async () => {
    await insert({ sample: false });
    expect(found(await check())).toEqual([]);
  });

  test("lists a rate outside 0 to 1, a wrong date, a stage that is none, and a negative amount", async () => {
    await insert({ sample: false });
    await typed("customer", ["甲公司", "乙公司", "丙公司"]);
    await typed("amount", [2, -3, 2]);
    await typed("stage", ["谈判", "方案", "成功"]);
    await typed("entered", ["2026-05-25", "上周"]);
    await typed("winRate", [20]);
    const [sheet] = makeSheets({ ...request, sample: false });
    const at = (name: string, index = 0) => {
      const { row, column } = sheet!.names.find((each) => each.name === name)!.area;
      return cellAddress(row + index, column);
    };
    const lines = found(await check());
    expect(lines).toContain(`stage.unknown ${at("stage", 2)} 丙公司`);
    expect(lines).toContain(`input.list ${at("stage", 2)} 丙公司`);
    expect(lines).toContain(`input.negative ${at("amount", 1)} 乙公司`);
    expect(lines).toContain(`input.date ${at("entered", 1)} 乙公司`);
    expect(lines).toContain(`input.rate ${at("winRate")} 意向`);
  });

  test("whose rows were moved is looked through for errors only, and that is said", async () => {
    const sheet = await insert();
    for (const each of excel.workbook.names) {
      if (each.worksheet === sheet && each.name === "quota" && "area" in each.refersTo) {
        each.refersTo = { ...each.refersTo, area: { ...each.refersTo.area, row: 40 } };
      }
    }
    const checked = await check();
    expect(checked.form).toBe("moved");
    expect(checked.findings).toEqual([]);
  });

  test("of ten thousand rows is looked through part by part", async () => {
    await insert({ sample: false, rows: 10_000, formulas: "plain" });
    await typed("customer", ["甲公司"], 9_999);
    await typed("amount", [2], 9_999);
    const shares: number[] = [];
    const begun = Date.now();
    const checked = await check((share) => shares.push(share));
    console.info(
      `10,000 rows checked in ${((Date.now() - begun) / 1000).toFixed(1)} s, ${shares.length} steps`,
    );
    expect(checked.findings.map(({ kind, about }) => [kind, about])).toEqual([["stage.unknown", "甲公司"]]);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});

describe("a sheet of one's own", () => {
  test("is looked through for errors, with the reason that the function gives", async () => {
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:C3").values = [
        ["张伟", 35, "五"],
        ["李娜", 0, ""],
        ["王芳", "", ""],
      ];
      worksheet.getRange("D1:D4").formulas = [
        ["=SALES.FUNNEL_GAP(B1,C1,20,0.7)"],
        ["=1/B2"],
        ["=SALES.NOT_THERE(1)"],
        ["=SUM(B1:B2)"],
      ];
      await context.sync();
    });
    await excel.workbook.calculator.settled();
    const checked = await check();
    expect(checked.form).toBe("none");
    expect(found(checked)).toEqual(["sales.error D1 张伟", "error.#DIV/0! D2 李娜", "sales.name D3 王芳"]);
    const shown = excel.workbook.activeWorksheet.value(0, 3);
    expect(shown).toMatchObject({ code: "#VALUE!" });
    expect(checked.findings[0]!.detail).toContain("五");
    expect(checked.findings[1]!.detail).toBeUndefined();
  });

  test("that is empty has nothing to say", async () => {
    expect(await check()).toMatchObject({ form: "none", findings: [] });
  });
});
