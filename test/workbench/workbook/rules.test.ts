import { workbookText } from "../../../src/locales/workbook";
import { emptyFormat } from "../../../src/workbench/workbook/cellFormat";
import { newValidation, type ValidationRule } from "../../../src/workbench/workbook/validation";
import { Workbook } from "../../../src/workbench/workbook/workbook";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";

function newSheet(): Worksheet {
  return new Workbook("zh-CN").activeWorksheet;
}

function validate(sheet: Worksheet, rule: ValidationRule): void {
  sheet.validations = [
    {
      ...newValidation({ row: 0, column: 0, rows: 5, columns: 1 }),
      rule,
      prompt: { showPrompt: true, title: "提示", message: "请选择" },
      errorAlert: { showAlert: true, style: "Stop", title: "不对", message: "" },
    },
  ];
}

function protect(sheet: Worksheet): void {
  sheet.protection = { permissions: new Set(), selectionMode: "Normal", password: null };
}

describe("a validation", () => {
  it.each<[ValidationRule, string[], string[]]>([
    [{ kind: "list", source: "是, 否", inCellDropDown: true }, ["是", "否", ""], ["也许", "1"]],
    [{ kind: "list", source: "=$C$1:$C$3", inCellDropDown: true }, ["甲", "乙"], ["丙", "$C$1"]],
    [
      { kind: "wholeNumber", operator: "Between", formula1: 0, formula2: 10 },
      ["0", "10", "7"],
      ["-1", "11", "1.5", "x"],
    ],
    [
      { kind: "decimal", operator: "GreaterThan", formula1: "=$D$1", formula2: null },
      ["5.5", "6"],
      ["5", "abc"],
    ],
    [
      { kind: "date", operator: "GreaterThanOrEqual", formula1: "=DATE(2026,1,1)", formula2: null },
      ["2026-01-01", "2026/11/23"],
      ["2025-12-31", "明天"],
    ],
    [
      { kind: "textLength", operator: "LessThanOrEqual", formula1: 3, formula2: null },
      ["张伟", "123"],
      ["1234"],
    ],
    [{ kind: "custom", formula: "=ISTEXT(A1)" }, ["x"], ["1"]],
  ])("%j takes %j and refuses %j", (rule, taken, refused) => {
    const sheet = newSheet();
    ["甲", "乙"].forEach((text, row) => sheet.enter(row, 2, text));
    sheet.enter(0, 3, "5");
    validate(sheet, rule);
    sheet.enter(0, 0, taken[0] ?? "");
    const before = sheet.typed(0, 0);
    for (const typed of refused) {
      expect(sheet.enter(0, 0, typed)).toEqual({
        title: "不对",
        message: workbookText("zh-CN", "validation.message"),
      });
      expect(sheet.typed(0, 0)).toBe(before);
    }
    for (const typed of taken) expect(sheet.enter(0, 0, typed)).toBeNull();
  });

  it("offers its hint and its choices", () => {
    const sheet = newSheet();
    sheet.paste(0, 2, [["甲"], ["乙"], [""]]);
    validate(sheet, { kind: "list", source: "=$C$1:$C$3", inCellDropDown: true });
    expect(sheet.help(1, 0)).toEqual({ title: "提示", message: "请选择", choices: ["甲", "乙"] });
    expect(sheet.help(1, 1)).toBeNull();
  });
});

describe("a protected sheet", () => {
  it("lets people into unlocked cells only and leads Tab from one to the next", () => {
    const sheet = newSheet();
    for (const [row, column] of [
      [0, 1],
      [0, 3],
      [2, 0],
    ] as const) {
      sheet.formats.set(row, column, { ...emptyFormat, locked: false });
    }
    protect(sheet);
    expect(sheet.enter(0, 1, "1")).toBeNull();
    expect(sheet.enter(0, 0, "1")).toMatchObject({ title: workbookText("zh-CN", "protected.title") });
    expect(sheet.clear({ row: 0, column: 0, rows: 1, columns: 2 })).toBeNull();
    expect(sheet.paste(0, 1, [["1", "2"]])).toMatchObject({
      title: workbookText("zh-CN", "protected.title"),
    });
    expect(sheet.nextCell(0, 1, false)).toEqual({ row: 0, column: 3 });
    expect(sheet.nextCell(0, 3, false)).toEqual({ row: 2, column: 0 });
    expect(sheet.nextCell(2, 0, false)).toEqual({ row: 0, column: 1 });
    expect(sheet.nextCell(0, 1, true)).toEqual({ row: 2, column: 0 });
  });

  it("goes to the neighbour, past hidden columns and merges, when it is not protected", () => {
    const sheet = newSheet();
    sheet.columns.hide(1, 1, true);
    sheet.merges = [{ row: 0, column: 2, rows: 1, columns: 3 }];
    expect(sheet.nextCell(0, 0, false)).toEqual({ row: 0, column: 2 });
    expect(sheet.nextCell(0, 2, false)).toEqual({ row: 0, column: 5 });
    expect(sheet.nextCell(0, 0, true)).toEqual({ row: 0, column: 0 });
  });
});
