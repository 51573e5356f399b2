/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { dispatch } from "../../../src/commands/commandBus";
import type { Language } from "../../../src/locales/language";
import type { Connection } from "../../../src/pane/connection";
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import { Pane } from "../../../src/pane/Pane";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";
import { hostInProcess, type HostInProcess } from "../../workbench/host/hostInProcess";
import { completeBrowser } from "../browser";

/** What a person looks for on the screen, as it is written there. */
const words = {
  "en-US": {
    functions: "Functions",
    search: "Search questions and functions",
    newDeals: "How many new deals do I need?",
    odds: "Will we make the quota?",
    split: "Split a target",
    quota: /^Quota/,
    achieved: /^Achieved/,
    funnel: /^Funnel/,
    rates: /^Win rates/,
    size: /^Deal size/,
    takeFunnel: "Use the selected cells: Funnel",
    missingSize: "Still to be filled in: Deal size",
    open: "Still to be filled in: Achieved, Funnel, and Deal size",
    sentence: /takes 220 new deals/,
    expected: "Expected from the funnel",
    funnelPicture: /^Funnel by stage: 20%: 338, of which 67.6 expected/,
    rangePicture: "Range of the outcome: 0 to 110, middle 60; target 100",
    insert: (cell: string) => `Insert into ${cell}`,
    written: "The formula is in Sheet1!E7",
    takeBack: "Take back",
    takenBack: "Sheet1!E7 is as it was before.",
    notEmpty: "Sheet1!E7 is not empty",
    inTheWay: /needs E7:G7, but there is something in F7 and G7.*#SPILL!/,
    anyway: "Insert anyway",
    leave: "Do not insert",
    back: "All questions",
    explain: "Explain the selected cell",
    title: (cell: string) => `Why does ${cell} show this?`,
    none: "A1 has no SALES formula",
    which: "Which part of the formula?",
    beyond: "This formula cannot be explained here",
    unknownParts: /^Parts: “nothing” was not found in this workbook/,
    edit: "Change the numbers and see",
    editing: /A cell is still being edited/,
    retry: "Try again",
    copy: "Copy explanation",
    copyFormula: "Copy formula",
    outside: /To use cells of a workbook/,
    many: "Result, 1 × 3 cells",
  },
  "zh-CN": {
    functions: "函数",
    search: "搜索问题和函数",
    newDeals: "还需要新增多少项目？",
    odds: "能完成定额吗？把握有多大？",
    split: "分解指标",
    quota: /^定额/,
    achieved: /^已实现/,
    funnel: /^漏斗金额/,
    rates: /^成功率/,
    size: /^单产/,
    takeFunnel: "使用选中的单元格：漏斗金额",
    missingSize: "还需填写：单产",
    open: "还需填写：已实现、漏斗金额和单产",
    sentence: /需新增 220 个项目/,
    expected: "预计成交金额",
    funnelPicture: /^各阶段漏斗：20%：338，其中预计成交 67.6/,
    rangePicture: "结果区间：0 至 110，中位 60；目标 100",
    insert: (cell: string) => `插入到 ${cell}`,
    written: "公式已写入 Sheet1!E7",
    takeBack: "恢复原状",
    takenBack: "Sheet1!E7 已恢复为原来的内容。",
    notEmpty: "Sheet1!E7 不是空的",
    inTheWay: /需要占用 E7:G7，但 F7和G7 中已有内容.*#SPILL!/,
    anyway: "仍然插入",
    leave: "不插入",
    back: "全部问题",
    explain: "解释选中的单元格",
    title: (cell: string) => `${cell} 的数是怎么来的？`,
    none: "A1 中没有 SALES 公式",
    which: "公式中的哪一部分？",
    beyond: "这里无法解释这个公式",
    unknownParts: /^各份：在此工作簿中没有找到“nothing”/,
    edit: "改改数字试试",
    editing: /有单元格正处于编辑状态/,
    retry: "重试",
    copy: "复制说明",
    copyFormula: "复制公式",
    outside: /如需引用工作簿中的单元格/,
    many: "结果，1 行 3 列",
  },
} as const;

jest.setTimeout(60_000);

completeBrowser();
let excel: HostInProcess;
let sheet: Worksheet;

beforeEach(() => {
  window.localStorage.clear();
  excel = hostInProcess({ version: "1.12" });
  Object.assign(globalThis, { Excel: excel.Excel, OfficeExtension: excel.OfficeExtension });
  sheet = excel.workbook.worksheets[0]!;
});

afterEach(cleanup);

async function open(
  language: Language,
  connection: Connection = { state: "excel", workbook: excelWorkbook },
) {
  const user = userEvent.setup();
  render(<Pane connection={connection} language={language} today={() => "2026-05-26"} />);
  await user.click(screen.getByRole("button", { name: words[language].functions }));
  await screen.findByRole("searchbox", {}, waiting);
  return user;
}

const waiting = { timeout: 20_000 };

function field(name: RegExp): HTMLElement {
  return screen.getByRole("textbox", { name });
}

async function choose(user: ReturnType<typeof userEvent.setup>, question: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: new RegExp(`^${question.replace("?", "\\?")}`) }));
  await waitFor(
    () => expect(screen.getByRole("heading", { name: question })).toBe(document.activeElement),
    waiting,
  );
}

function fill(values: readonly (readonly [RegExp, string])[]): void {
  for (const [name, value] of values) fireEvent.change(field(name), { target: { value } });
}

function enterRow(row: number, typed: readonly string[], column = 0): void {
  typed.forEach((one, across) => sheet.enter(row, column + across, one));
}

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe.each(["en-US", "zh-CN"] as const)("in %s", (language) => {
  const word = words[language];

  test("a question is answered as it is typed, explained, inserted and taken back", async () => {
    enterRow(2, ["338", "98", "90"], 1);
    const user = await open(language);
    await choose(user, word.newDeals);
    // Sales models, section 3.
    fill([
      [word.quota, "372"],
      [word.rates, "20%、35%、70%"],
    ]);
    await screen.findByText(word.open, {}, waiting);
    sheet.select({ row: 2, column: 1, rows: 1, columns: 3 });
    await user.click(screen.getByRole("button", { name: word.takeFunnel }));
    await waitFor(() => expect(field(word.funnel)).toHaveProperty("value", "B3:D3"), waiting);
    fill([[word.achieved, "119.1"]]);
    expect(await screen.findByText(word.missingSize, {}, waiting)).toBeTruthy();
    fill([[word.size, "2"]]);

    expect(await screen.findByText(word.sentence, {}, waiting)).toBeTruthy();
    expect(screen.getByRole("img", { name: word.funnelPicture })).toBeTruthy();
    const term = screen.getByText(word.expected).parentElement!;
    expect(within(term).getByText("164.9")).toBeTruthy();
    expect(within(term).getByText("338 × 20% + 98 × 35% + 90 × 70%")).toBeTruthy();

    sheet.select(cell(6, 4));
    await user.click(await screen.findByRole("button", { name: word.insert("Sheet1!E7") }, waiting));
    await screen.findByText(word.written, {}, waiting);
    const formula = '=SALES.FUNNEL_GAP(372,119.1,B3:D3,{0.2,0.35,0.7},2,,"leads")';
    expect(sheet.content(6, 4)).toEqual({ formula });
    await user.click(screen.getByRole("button", { name: word.takeBack }));
    await screen.findByText(word.takenBack, {}, waiting);
    expect(sheet.content(6, 4)).toBeNull();
  });

  test("nothing is overwritten without being asked", async () => {
    sheet.enter(6, 4, "mine");
    enterRow(6, ["1", "2"], 5);
    sheet.select(cell(6, 4));
    const user = await open(language);
    await choose(user, word.split);
    const [total, weights] = screen.getAllByRole("textbox");
    fireEvent.change(total!, { target: { value: "100" } });
    fireEvent.change(weights!, { target: { value: "35 35 30" } });
    await screen.findByRole("table", { name: word.many }, waiting);
    const insert = () => user.click(screen.getByRole("button", { name: word.insert("Sheet1!E7") }));
    await insert();
    await screen.findByText(word.notEmpty, {}, waiting);
    expect(screen.getByText(word.inTheWay)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: word.leave }));
    expect(sheet.value(6, 4)).toBe("mine");
    await insert();
    await user.click(await screen.findByRole("button", { name: word.anyway }, waiting));
    await screen.findByText(word.written, {}, waiting);
    expect(sheet.content(6, 4)).toEqual({ formula: "=SALES.SPLIT_TARGET(100,{35,35,30})" });
    await user.click(screen.getByRole("button", { name: word.takeBack }));
    await screen.findByText(word.takenBack, {}, waiting);
    expect(sheet.value(6, 4)).toBe("mine");
  });

  test("a cell is explained, and its numbers can be changed", async () => {
    enterRow(0, ["35", "35", "30"]);
    sheet.enter(6, 4, "=SALES.SPLIT_TARGET(100,A1:C1)");
    const user = await open(language);
    sheet.select(cell(6, 4));
    await user.click(screen.getByRole("button", { name: word.explain }));
    await screen.findByRole("heading", { name: word.title("E7") }, waiting);
    await screen.findByRole("table", { name: word.many }, waiting);
    await user.click(screen.getByRole("button", { name: word.edit }));
    await screen.findByRole("heading", { name: word.split }, waiting);
    expect(
      screen
        .getAllByRole("textbox")
        .slice(0, 2)
        .map((one) => (one as HTMLInputElement).value),
    ).toEqual(["100", "A1:C1"]);
  });

  test("the command in a cell's menu explains the cell, and again the next one", async () => {
    render(
      <Pane
        connection={{ state: "excel", workbook: excelWorkbook }}
        language={language}
        today={() => "2026-05-26"}
      />,
    );
    for (const [row, address] of [
      [6, "E7"],
      [7, "E8"],
    ] as const) {
      sheet.enter(row, 4, `=SALES.SPLIT_CHECK(100,{50,${row}})`);
      sheet.select(cell(row, 4));
      act(() => dispatch("explainCell"));
      await screen.findByRole("heading", { name: word.title(address) }, waiting);
      await screen.findByText(String(50 - row), { selector: "p" }, waiting);
    }
  });

  test("a cell without a SALES formula says so, one with several offers them", async () => {
    const user = await open(language);
    await user.click(screen.getByRole("button", { name: word.explain }));
    await screen.findByText(word.none, {}, waiting);
    sheet.enter(6, 4, "=SALES.SPLIT_CHECK(100,{50,49})+SALES.SPLIT_CHECK(10,{1,2,4})");
    sheet.select(cell(6, 4));
    await user.click(await screen.findByRole("button", { name: /E7/ }, waiting));
    const parts = await screen.findByRole("radiogroup", { name: word.which }, waiting);
    await user.click(within(parts).getByRole("radio", { name: "SALES.SPLIT_CHECK(10,{1,2,4})" }));
    const result = await screen.findByText("3", { selector: "p" }, waiting);
    expect(result).toBeTruthy();
  });

  test("a formula that cannot be followed says which of its arguments it is", async () => {
    const user = await open(language);
    sheet.enter(6, 4, "=SALES.SPLIT_CHECK(100,nothing)");
    sheet.select(cell(6, 4));
    await user.click(screen.getByRole("button", { name: word.explain }));
    expect(await screen.findByText(word.beyond, {}, waiting)).toBeTruthy();
    expect(screen.getByText(word.unknownParts)).toBeTruthy();
  });

  test("questions are found by words of both languages, by function and by meaning", async () => {
    const user = await open(language);
    const found = async (typed: string) => {
      const box = screen.getByRole("searchbox", { name: word.search });
      await user.clear(box);
      await user.type(box, typed);
      return screen
        .queryAllByRole("button", { name: /SALES\./ })
        .map((one) => /SALES\.(\w+)/.exec(one.textContent)?.[1]);
    };
    expect(await found("SPLIT_TARGET")).toContain("SPLIT_TARGET");
    expect(await found("working days month")).toContain("PERIOD_WEIGHTS");
    expect(await found("重点客户")).toEqual(["CUSTOMER_GRADE"]);
    expect(await found("xyzzy")).toEqual([]);
  });

  test("outside of Excel numbers are answered, and the formula can be copied", async () => {
    const user = await open(language, { state: "outside" });
    expect(screen.queryByRole("button", { name: word.explain })).toBeNull();
    await choose(user, word.odds);
    expect(screen.getByText(word.outside)).toBeTruthy();
    const [target, amounts, rates] = screen.getAllByRole("textbox");
    fireEvent.change(target!, { target: { value: "100" } });
    fireEvent.change(amounts!, { target: { value: "60,50,40" } });
    fireEvent.change(rates!, { target: { value: "0.7,0.5,0.2" } });
    // 0.42 by listing the eight outcomes of three deals.
    expect(await screen.findByText("42%", { selector: "p" }, waiting)).toBeTruthy();
    expect(screen.getByRole("img", { name: word.rangePicture })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: word.copyFormula }));
    expect(await navigator.clipboard.readText()).toBe("=SALES.FORECAST_ODDS(100,{60,50,40},{0.7,0.5,0.2})");
    await user.click(screen.getByRole("button", { name: word.copy }));
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toContain("60 × 70% + 50 × 50% + 40 × 20% = 75"),
    );
  });

  test("what was typed is there again, and the question is where one left it", async () => {
    const user = await open(language);
    await choose(user, word.newDeals);
    fill([[word.quota, "372"]]);
    fireEvent.keyDown(field(word.quota), { key: "Enter", isComposing: true });
    await user.click(screen.getByRole("button", { name: word.back }));
    expect(document.activeElement?.textContent).toContain(word.newDeals);
    await choose(user, word.newDeals);
    expect(field(word.quota)).toHaveProperty("value", "372");
  });

  test("cells of another sheet go on being meant", async () => {
    const user = await open(language);
    await choose(user, word.newDeals);
    sheet.select({ row: 2, column: 1, rows: 1, columns: 3 });
    await user.click(screen.getByRole("button", { name: word.takeFunnel }));
    await waitFor(() => expect(field(word.funnel)).toHaveProperty("value", "B3:D3"), waiting);
    excel.workbook.activate(excel.workbook.createWorksheet("Summary"));
    await waitFor(() => expect(field(word.funnel)).toHaveProperty("value", "'Sheet1'!B3:D3"), waiting);
  });

  test("what Excel refuses is said in words, and can be tried again", async () => {
    const user = await open(language);
    await choose(user, word.newDeals);
    await waitFor(
      () => expect(screen.getByRole("button", { name: word.insert("Sheet1!A1") })).toBeTruthy(),
      waiting,
    );
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    await user.click(screen.getByRole("button", { name: word.takeFunnel }));
    expect(await screen.findByText(word.editing, {}, waiting)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: word.retry }));
    await waitFor(() => expect(field(word.funnel)).toHaveProperty("value", "A1"), waiting);
  });
});
