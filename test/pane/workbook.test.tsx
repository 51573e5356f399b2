/** @jest-environment jsdom */
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/locales/language";
import { excelWorkbook } from "../../src/pane/excel/excelWorkbook";
import { Pane } from "../../src/pane/Pane";
import type { SheetRequest } from "../../src/templates";
import type { HostInProcess } from "../workbench/host/hostInProcess";
import { completeBrowser } from "./browser";
import { excelWithFunctions } from "./excel/excelWithFunctions";

/** What a person looks for on the screen, as it is written there. */
const words = {
  "en-US": {
    screen: "Workbook",
    none: /None yet\. The sheets that you insert will be listed here/,
    toTemplates: "Choose a sheet",
    gallery: "Which sheet do you need?",
    title: "Small-deal funnel",
    of: "张伟 · Quarter 2 of 2026 (04-01 to 06-30)",
    goTo: (name: string) => `Go to ${name}`,
    remove: (name: string) => `Remove ${name}`,
    asks: /Ctrl\+Z cannot bring it back/,
    keep: "Keep",
    removeIt: "Remove sheet",
    removed: (name: string) => `${name} was removed`,
    sheets: "Sheets",
    plain: /^Excel functions only/,
    values: /^Values/,
    live: /^Back to SALES functions/,
    note: "Ctrl+Z cannot undo this; one click here can.",
    turn: "Turn formulas",
    nowPlain: "5 formulas now use Excel functions only",
    nowValues: "One formula is a value now",
    own: /One formula of your own stays as it is/,
    takeBack: "Take back",
    takenBack: "Taken back",
    refresh: "Repair #NAME?",
    refreshed: "One formula calculates again",
    still: "One formula still shows #NAME?",
    nothingToRepair: "No SALES formula shows #NAME?",
    password: (name: string) => `“${name}” is protected with a password.`,
    check: "Check sheet",
    stale: /^Too long in the same stage \(\d+\)$/,
    rate: "Rate outside 0% to 100% (1)",
    nothing: (name: string) => `${name}: nothing found`,
    refused: "A SALES function could not calculate (1)",
    outside: /Open your workbook in Excel/,
    notTurned: "The formulas were not turned",
    editing: /A cell is still being edited/,
    retry: "Try again",
    cancel: "Cancel",
    asBefore: "The workbook is as it was before.",
  },
  "zh-CN": {
    screen: "工作簿",
    none: /还没有。您插入的表会列在这里/,
    toTemplates: "选择表格",
    gallery: "您需要哪张表？",
    title: "常规销售漏斗表",
    of: "张伟 · 2026年第2季度（04-01至06-30）",
    goTo: (name: string) => `前往“${name}”`,
    remove: (name: string) => `移除“${name}”`,
    asks: /不能用 Ctrl\+Z 恢复/,
    keep: "保留",
    removeIt: "移除此表",
    removed: (name: string) => `已移除“${name}”`,
    sheets: "工作表",
    plain: /^只用 Excel 自带函数/,
    values: /^数值/,
    live: /^恢复为 SALES 函数/,
    note: "此操作不能用 Ctrl+Z 撤销，但可在这里一键撤回。",
    turn: "转换公式",
    nowPlain: "5 个公式已改用 Excel 自带函数",
    nowValues: "1 个公式已变成数值",
    own: /您自己写的 1 个公式保持不变/,
    takeBack: "撤回",
    takenBack: "已撤回",
    refresh: "修复 #NAME?",
    refreshed: "1 个公式已恢复计算",
    still: "仍有 1 个公式显示 #NAME?",
    nothingToRepair: "没有显示 #NAME? 的 SALES 公式",
    password: (name: string) => `“${name}”设了密码保护。`,
    check: "开始检查",
    stale: /^在同一阶段停留过久（\d+）$/,
    rate: "比率不在 0% 到 100% 之间（1）",
    nothing: (name: string) => `${name}：没有发现问题`,
    refused: "SALES 函数无法计算（1）",
    outside: /请在 Excel 中打开工作簿/,
    notTurned: "未能转换公式",
    editing: /有单元格正处于编辑状态/,
    retry: "重试",
    cancel: "取消",
    asBefore: "工作簿与之前完全一样。",
  },
} as const;

jest.setTimeout(120_000);
completeBrowser();

let excel: HostInProcess;

beforeEach(() => {
  excel = excelWithFunctions();
  window.localStorage.clear();
});

afterEach(cleanup);

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

async function insert(given: Partial<SheetRequest> = {}) {
  const made = await excelWorkbook.insert({ ...request, ...given }, () => {}, new AbortController().signal);
  await excel.workbook.calculator.settled();
  return made;
}

async function typed(cells: Readonly<Record<string, string | number>>): Promise<void> {
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, content] of Object.entries(cells))
      worksheet.getRange(address).formulas = [[content]];
    await context.sync();
  });
  await excel.workbook.calculator.settled();
}

async function open(language: Language): Promise<void> {
  render(
    <Pane
      connection={{ state: "excel", workbook: excelWorkbook }}
      language={language}
      today={() => "2026-05-26"}
    />,
  );
  await userEvent.click(await screen.findByRole("button", { name: words[language].screen }));
}

const find = (name: string | RegExp) => screen.findByRole("button", { name }, { timeout: 30_000 });
const press = async (name: string | RegExp) => userEvent.click(await find(name));
const heading = (name: string) => screen.findByRole("heading", { name }, { timeout: 30_000 });
const appears = (text: string | RegExp) => screen.findByText(text, undefined, { timeout: 30_000 });
const sheetNames = () => excel.workbook.worksheets.map(({ name }) => name);

describe.each(["en-US", "zh-CN"] as const)("in %s", (language) => {
  const word = words[language];

  test("an empty workbook says what will be here, and leads to the templates", async () => {
    await open(language);
    await appears(word.none);
    await press(word.toTemplates);
    expect(screen.getByText(word.gallery)).toBeTruthy();
  });

  test("a sheet is listed with what it is, gone to, and removed when that is meant", async () => {
    const [made] = await insert();
    excel.workbook.activate(excel.workbook.worksheets[0]!);
    await open(language);
    await press(word.goTo(made!.name));
    await waitFor(() => expect(excel.workbook.activeWorksheet.id).toBe(made!.id));
    const item = within((await find(word.goTo(made!.name))).closest("li")!);
    expect(item.getByText(word.title)).toBeTruthy();
    expect(item.getByText(word.of)).toBeTruthy();

    await press(word.remove(made!.name));
    expect(screen.getByText(word.asks)).toBeTruthy();
    expect(document.activeElement).toBe(await find(word.keep));
    await userEvent.keyboard("{Enter}");
    expect(screen.queryByText(word.asks)).toBeNull();
    expect(document.activeElement).toBe(await find(word.remove(made!.name)));
    expect(sheetNames()).toContain(made!.name);

    await press(word.remove(made!.name));
    await press(word.removeIt);
    await appears(word.removed(made!.name));
    expect(sheetNames()).toEqual(["Sheet1"]);
    await appears(word.none);
  });

  test("formulas are turned for sending, and taken back by one click", async () => {
    await insert();
    await open(language);
    expect(await appears(word.note)).toBeTruthy();
    await find(word.goTo(sheetNames()[1]!));
    await press(word.turn);
    await appears(word.nowPlain);
    await press(word.takeBack);
    await appears(word.takenBack);
  });

  test("a formula of one's own stays, is led to, and becomes a value when asked", async () => {
    await typed({ A1: 35, B1: 5, C1: 20, D1: 0.7, F1: "=SALES.FUNNEL_GAP(A1,B1,C1,D1)" });
    await open(language);
    const choice = await screen.findByRole("combobox", { name: word.sheets });
    await within(choice).findByRole("option", { name: "Sheet1" });
    await userEvent.selectOptions(choice, "Sheet1");
    await press(word.turn);
    await appears(word.own);
    await press("F1");
    await waitFor(() =>
      expect(excel.workbook.activeWorksheet.selection).toMatchObject({ row: 0, column: 5 }),
    );
    await userEvent.click(screen.getByRole("radio", { name: word.values }));
    await press(word.turn);
    await appears(word.nowValues);
    // Sales models, section 6: 35 − 5 − 20 × 70 % = 16.
    expect(excel.workbook.activeWorksheet.content(0, 5)).toEqual({ value: expect.closeTo(16, 9) });
  });

  test("what Excel refuses meanwhile is said with the next step, and tried again", async () => {
    const [made] = await insert();
    await open(language);
    await find(word.goTo(made!.name));
    excel.workbook.cellIsEdited = true;
    await press(word.turn);
    await appears(word.notTurned);
    expect(screen.getByText(word.editing)).toBeTruthy();
    excel.workbook.cellIsEdited = false;
    await press(word.retry);
    await appears(word.nowPlain);
  });

  test("long work is cancelled by a button, and leaves everything as it was", async () => {
    const [made] = await insert();
    const formulas = () =>
      [...Array(excel.workbook.activeWorksheet.used.rows).keys()].map((row) =>
        JSON.stringify(excel.workbook.activeWorksheet.content(row, 4)),
      );
    const before = formulas();
    await open(language);
    await find(word.goTo(made!.name));
    const first = excel.host.log.requests.length;
    excel.host.log.subscribe(() => {
      if (excel.host.log.requests.length === first + 3)
        screen.queryByRole("button", { name: word.cancel })?.click();
    });
    await press(word.turn);
    await appears(word.asBefore);
    expect(formulas()).toEqual(before);
  });

  test("a sheet with a password is named, and nothing is changed", async () => {
    const [made] = await insert();
    const sheet = excel.workbook.activeWorksheet;
    sheet.protection = { ...sheet.protection!, password: "secret" };
    await open(language);
    await find(word.goTo(made!.name));
    await press(word.turn);
    await appears(new RegExp(word.password(made!.name)));
  });

  test("formulas that stayed #NAME? are repaired, and those that cannot be are led to", async () => {
    const { externals } = excel.workbook.calculator;
    const known = [...externals];
    externals.clear();
    await typed({ A1: 35, B1: 5, C1: 20, D1: 0.7, F1: "=SALES.FUNNEL_GAP(A1,B1,C1,D1)" });
    for (const [name, external] of known) externals.set(name, external);
    await open(language);
    await press(word.refresh);
    await appears(word.refreshed);
    await press(word.refresh);
    await appears(word.nothingToRepair);
    await typed({ F2: "=SALES.NONSENSE(1)" });
    await press(word.refresh);
    await appears(word.still);
    expect(await find("F2")).toBeTruthy();
  });

  test("the sheet in view is checked, and a click goes to the cell", async () => {
    await insert();
    const rate = excel.workbook.names.find(({ name }) => name === "winRate")!.refersTo;
    if (!("area" in rate)) throw new Error("No area");
    excel.workbook.activeWorksheet.protection = null;
    excel.workbook.activeWorksheet.setContent(rate.area.row, rate.area.column, { value: 20 });
    await open(language);
    await press(word.check);
    await appears(word.stale);
    const rates = await heading(word.rate);
    const [cell] = within(rates.nextElementSibling as HTMLElement).getAllByRole("button");
    await userEvent.click(cell!);
    await waitFor(() =>
      expect(excel.workbook.activeWorksheet.selection).toMatchObject({
        row: rate.area.row,
        column: rate.area.column,
      }),
    );
  });

  test("any other sheet is checked for errors, with the function's reason", async () => {
    await typed({ A1: 1 });
    await open(language);
    await press(word.check);
    await appears(word.nothing("Sheet1"));
    await typed({ A1: "张伟", B1: 35, C1: "five", F1: "=SALES.FUNNEL_GAP(B1,C1,20,0.7)" });
    await press(/again|重新/);
    const refused = await heading(word.refused);
    expect(within(refused.nextElementSibling as HTMLElement).getByText(/five/)).toBeTruthy();
  });

  test("outside Excel the screen says what still works", async () => {
    render(<Pane connection={{ state: "outside" }} language={language} today={() => "2026-05-26"} />);
    await userEvent.click(screen.getByRole("button", { name: word.screen }));
    await appears(word.outside);
    await press(word.toTemplates);
    expect(screen.getByText(word.gallery)).toBeTruthy();
  });
});
