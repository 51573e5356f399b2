/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { strFromU8, unzipSync } from "fflate";
import type { Language } from "../../src/locales/language";
import type { Connection } from "../../src/pane/connection";
import { Pane } from "../../src/pane/Pane";
import { WorkbookFailure, type FailureReason } from "../../src/pane/workbook";
import { completeBrowser } from "./browser";
import { Notebook } from "./notebook";

/** What a person looks for on the pane, as it is written there. */
const words = {
  "en-US": {
    plan: "Rep's weekly plan",
    funnel: "Small-deal funnel",
    back: "All sheets",
    week: "Week",
    week48: "Week 48 of 2026 (11-23 to 11-29)",
    previous: "Previous week",
    week47: "Week 47 of 2026 (11-16 to 11-22)",
    badDate: "Choose a date from 2000 to 2099.",
    people: "People",
    remove张伟: "Remove 张伟",
    language: "Language of the sheet",
    english: "English",
    saturday: "Include Saturday",
    saturdayHeading: ">Saturday<",
    summary: "Add a summary sheet",
    insert3: "Insert 3 sheets",
    rows: "Rows in the list",
    badRows: "Enter a whole number from 10 to 10,000.",
    currency: "Amounts in",
    thousands: "thousand yuan",
    half: "Inserting the sheet: 50%",
    sample: "Fill in sample data",
    plain: "Excel functions only",
    protect: "Protect formulas",
    insert: "Insert sheet",
    insert2: "Insert 2 sheets",
    note: /changes nothing that is already there.*Ctrl\+Z cannot undo it; one click here/,
    progress: "Inserting sheets: 1 of 2",
    cancel: "Cancel",
    cancelled: "Nothing was added to the workbook.",
    made2: "2 sheets are in the workbook",
    goTo: "Go there",
    takeBack: "Remove",
    removed: "Removed",
    notInserted: "The sheets were not inserted",
    retry: "Try again",
    close: "Close",
    left: "This sheet could not be removed. Please delete it yourself: Sheet of 李娜.",
    download: "Download .xlsx",
    downloaded: "The file is ready",
    waiting: "Connecting to Excel…",
    outside: "This is not Excel",
    unreachable: "Excel does not answer",
  },
  "zh-CN": {
    plan: "销售代表每周计划表",
    funnel: "常规销售漏斗表",
    back: "全部表格",
    week: "周次",
    week48: "2026年第48周（11-23至11-29）",
    previous: "上一周",
    week47: "2026年第47周（11-16至11-22）",
    badDate: "请选择 2000 年至 2099 年之间的日期。",
    people: "人员",
    remove张伟: "移除张伟",
    language: "表格语言",
    english: "English",
    saturday: "包含星期六",
    saturdayHeading: ">星期六<",
    summary: "另加一张汇总表",
    insert3: "插入 3 张表",
    rows: "清单行数",
    badRows: "请输入 10 到 10,000 之间的整数。",
    currency: "金额单位",
    thousands: "千元",
    half: "正在插入：已完成 50%",
    sample: "填入示例数据",
    plain: "只用 Excel 自带函数",
    protect: "保护公式",
    insert: "插入表格",
    insert2: "插入 2 张表",
    note: /不改动现有内容。此操作不能用 Ctrl\+Z 撤销，但可在这里一键移除/,
    progress: "正在插入：已完成 1 张，共 2 张",
    cancel: "取消",
    cancelled: "工作簿中没有新增任何内容。",
    made2: "已插入 2 张工作表",
    goTo: "前往查看",
    takeBack: "移除",
    removed: "已移除",
    notInserted: "未能插入工作表",
    retry: "重试",
    close: "关闭",
    left: "以下工作表未能移除，请手动删除：Sheet of 李娜。",
    download: "下载 .xlsx",
    downloaded: "文件已生成",
    waiting: "正在连接 Excel…",
    outside: "当前不在 Excel 中",
    unreachable: "Excel 没有响应",
  },
} as const;

jest.setTimeout(30_000);

const browser = completeBrowser();
let workbook: Notebook;

beforeEach(() => {
  workbook = new Notebook();
  browser.files.length = 0;
  window.localStorage.clear();
});

afterEach(cleanup);

function open(language: Language, connection: Connection = { state: "excel", workbook }) {
  return render(<Pane connection={connection} language={language} today={() => "2026-11-25"} />);
}

function button(name: string): HTMLElement {
  return screen.getByRole("button", { name });
}

async function choosePlan(language: Language): Promise<HTMLElement> {
  await userEvent.click(button(words[language].plan));
  return screen.findByRole("textbox", { name: words[language].people });
}

async function chooseFunnel(language: Language): Promise<HTMLElement> {
  await userEvent.click(button(words[language].funnel));
  return screen.findByRole("textbox", { name: words[language].people });
}

async function typeRows(label: string, rows: string): Promise<void> {
  const field = screen.getByRole("spinbutton", { name: label });
  await userEvent.clear(field);
  if (rows !== "") await userEvent.type(field, rows);
}

describe.each(["en-US", "zh-CN"] as const)("in %s", (language) => {
  const word = words[language];

  test("a template is chosen and inserted with the defaults", async () => {
    open(language);
    await choosePlan(language);
    expect(screen.getByText(word.week48)).toBeTruthy();
    expect(screen.getByText(word.note)).toBeTruthy();
    await userEvent.click(button(word.insert));
    await screen.findByRole("button", { name: word.goTo });
    expect(workbook.requests).toEqual([
      {
        template: "weekly-plan",
        language,
        start: "2026-11-25",
        people: [],
        sample: false,
        formulas: "live",
        protect: true,
        saturday: false,
        summary: false,
      },
    ]);
  });

  test("every option reaches the request", async () => {
    open(language);
    const people = await choosePlan(language);
    await userEvent.click(button(word.previous));
    expect(screen.getByText(word.week47)).toBeTruthy();
    await userEvent.type(people, "张伟、李娜");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: word.language }), word.english);
    await userEvent.click(screen.getByRole("radio", { name: word.plain }));
    await userEvent.click(screen.getByRole("switch", { name: word.saturday }));
    await userEvent.click(screen.getByRole("switch", { name: word.sample }));
    await userEvent.click(screen.getByRole("switch", { name: word.protect }));
    await userEvent.click(button(word.insert2));
    await screen.findByText(word.made2);
    expect(workbook.requests).toEqual([
      {
        template: "weekly-plan",
        language: "en-US",
        start: "2026-11-16",
        people: ["张伟", "李娜"],
        sample: true,
        formulas: "plain",
        protect: false,
        saturday: true,
        summary: false,
      },
    ]);
  });

  test("a name still being typed counts when the sheets are inserted", async () => {
    open(language);
    await userEvent.type(await choosePlan(language), "张伟");
    await userEvent.click(button(word.insert));
    await screen.findByRole("button", { name: word.goTo });
    expect(workbook.requests[0]?.people).toEqual(["张伟"]);
  });

  test("what was made can be visited and removed again", async () => {
    open(language);
    await userEvent.type(await choosePlan(language), "张伟,李娜{Enter}");
    await userEvent.click(button(word.insert2));
    const status = (await screen.findByText(word.made2)).closest<HTMLElement>("[role=status]")!;
    await userEvent.click(within(status).getByRole("button", { name: word.goTo }));
    await userEvent.click(within(status).getByRole("button", { name: "Sheet of 李娜" }));
    expect(workbook.visited).toEqual(["Sheet of 张伟", "Sheet of 李娜"]);
    await userEvent.click(within(status).getByRole("button", { name: word.takeBack }));
    await screen.findByText(word.removed);
    expect(workbook.sheets).toEqual([]);
  });

  test("inserting shows how far it has come and can be cancelled", async () => {
    const proceed: (() => void)[] = [];
    workbook.beforePart = () => new Promise((resolve) => proceed.push(resolve));
    open(language);
    await userEvent.type(await choosePlan(language), "张伟,李娜{Enter}");
    await userEvent.click(button(word.insert2));
    proceed.shift()?.();
    await screen.findByText(word.progress);
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("1");
    await userEvent.click(button(word.insert2));
    await userEvent.click(button(word.cancel));
    proceed.shift()?.();
    await screen.findByText(word.cancelled);
    expect(workbook.requests).toHaveLength(1);
    expect(workbook.sheets).toEqual([]);
  });

  test("a failure offers the way on: again, with the same request", async () => {
    open(language);
    await choosePlan(language);
    workbook.refusal = new WorkbookFailure("editing", "", ["Sheet of 李娜"]);
    await userEvent.click(button(word.insert));
    await screen.findByText(word.notInserted);
    expect(screen.getByText(word.left)).toBeTruthy();
    workbook.refusal = null;
    await userEvent.click(button(word.retry));
    await screen.findByRole("button", { name: word.goTo });
    expect(workbook.requests[1]).toEqual(workbook.requests[0]);
  });

  test("a failure after inserting keeps what was made within reach", async () => {
    open(language);
    await userEvent.type(await choosePlan(language), "张伟,李娜{Enter}");
    await userEvent.click(button(word.insert2));
    await screen.findByText(word.made2);
    workbook.refusal = new WorkbookFailure("sheet-missing");
    await userEvent.click(button(word.goTo));
    await userEvent.click(await screen.findByRole("button", { name: word.close }));
    expect(screen.getByText(word.made2)).toBeTruthy();
  });

  test("the sheets can be downloaded as a file, in Excel and outside", async () => {
    open(language, { state: "outside" });
    expect(screen.getByText(word.outside)).toBeTruthy();
    await userEvent.type(await choosePlan(language), "张伟,李娜{Enter}");
    expect(screen.queryByRole("button", { name: word.insert2 })).toBeNull();
    await userEvent.click(button(word.download));
    await screen.findByText(word.downloaded);
    expect(browser.files.map(({ name }) => name)).toEqual([`${word.plan} 2026-W48 张伟 李娜.xlsx`]);
    const parts = unzipSync(new Uint8Array(await bytesOf(browser.files[0]!.content)));
    const names = [...strFromU8(parts["xl/workbook.xml"]!).matchAll(/<sheet [^>]*name="([^"]*)"/g)];
    expect(names.map(([, name]) => name?.slice(0, 11))).toEqual(["张伟 2026-W48", "李娜 2026-W48"]);
  });

  test("an Excel that does not answer is named with its source, and downloading still works", async () => {
    open(language, { state: "unreachable", source: "office.example" });
    expect(screen.getByText(word.unreachable)).toBeTruthy();
    expect(screen.getByText(/office\.example/)).toBeTruthy();
    expect(button(word.retry)).toBeTruthy();
    await choosePlan(language);
    await userEvent.click(button(word.download));
    await screen.findByText(word.downloaded);
    expect(browser.files).toHaveLength(1);
  });

  test("until Excel answers, options can be set but nothing inserted", async () => {
    const pane = open(language, { state: "waiting" });
    expect(screen.getByText(word.waiting)).toBeTruthy();
    await userEvent.type(await choosePlan(language), "张伟,李娜{Enter}");
    expect(button(word.insert2).getAttribute("aria-disabled")).toBe("true");
    pane.rerender(
      <Pane connection={{ state: "excel", workbook }} language={language} today={() => "2026-11-25"} />,
    );
    await userEvent.click(button(word.insert2));
    await screen.findByText(word.made2);
  });

  test("Enter that chooses characters adds no name", async () => {
    open(language);
    const people = await choosePlan(language);
    await userEvent.type(people, "张伟");
    fireEvent.keyDown(people, { key: "Enter", isComposing: true });
    fireEvent.keyDown(people, { key: "Enter", keyCode: 229 });
    expect(screen.queryByRole("button", { name: word.remove张伟 })).toBeNull();
    fireEvent.keyDown(people, { key: "Enter", keyCode: 13 });
    expect(button(word.remove张伟)).toBeTruthy();
  });

  test("a date that is none is refused in words", async () => {
    open(language);
    await choosePlan(language);
    const date = screen.getByLabelText(word.week);
    fireEvent.change(date, { target: { value: "0202-11-23" } });
    expect(screen.getByText(word.badDate)).toBeTruthy();
    await userEvent.click(button(word.insert));
    expect(workbook.requests).toEqual([]);
    fireEvent.change(date, { target: { value: "2026-11-20" } });
    expect(screen.getByText(word.week47)).toBeTruthy();
  });

  test("Saturday is offered for the week only, remembered, and in the sheet that is downloaded", async () => {
    const pane = open(language);
    await choosePlan(language);
    await userEvent.click(screen.getByRole("switch", { name: word.saturday }));
    await userEvent.click(button(word.back));
    await userEvent.click(button(word.funnel));
    await screen.findByRole("switch", { name: word.sample });
    expect(screen.queryByRole("switch", { name: word.saturday })).toBeNull();
    pane.unmount();
    open(language);
    await screen.findByRole("textbox", { name: word.people });
    await userEvent.click(button(word.back));
    await choosePlan(language);
    expect(screen.getByRole("switch", { name: word.saturday })).toHaveProperty("checked", true);
    await userEvent.click(button(word.download));
    await screen.findByText(word.downloaded);
    const parts = unzipSync(new Uint8Array(await bytesOf(browser.files[0]!.content)));
    expect(strFromU8(parts["xl/sharedStrings.xml"]!)).toContain(word.saturdayHeading);
  });

  test("a funnel's rows, unit of money and summary reach the request", async () => {
    open(language);
    const people = await chooseFunnel(language);
    expect(screen.queryByRole("switch", { name: word.summary })).toBeNull();
    await userEvent.type(people, "张伟{Enter}");
    expect(screen.queryByRole("switch", { name: word.summary })).toBeNull();
    await userEvent.type(people, "李娜{Enter}");
    await userEvent.click(screen.getByRole("switch", { name: word.summary }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: word.currency }), word.thousands);
    await typeRows(word.rows, "2500");
    await userEvent.click(button(word.insert3));
    await screen.findByRole("button", { name: word.goTo });
    expect(workbook.requests[0]).toMatchObject({
      ...{ template: "small-deal-funnel", people: ["张伟", "李娜"] },
      ...{ rows: 2500, currency: "thousand-yuan", summary: true },
    });
    expect(workbook.sheets).toHaveLength(3);
    await userEvent.click(button(word.takeBack));
    await screen.findByText(word.removed);
    expect(workbook.sheets).toEqual([]);
  });

  test("a number of rows that no list can have is refused in words, and nothing is inserted", async () => {
    open(language);
    await chooseFunnel(language);
    for (const rows of ["9", "10001", "", "12.5"]) {
      await typeRows(word.rows, rows);
      expect(screen.getByText(word.badRows)).toBeTruthy();
      await userEvent.click(button(word.insert));
    }
    expect(workbook.requests).toEqual([]);
    await typeRows(word.rows, "10");
    expect(screen.queryByText(word.badRows)).toBeNull();
    await userEvent.click(button(word.insert));
    await screen.findByRole("button", { name: word.goTo });
    expect(workbook.requests[0]).toMatchObject({ rows: 10 });
  });

  test("rows belong to their template and are there again; other forms have as many as usual", async () => {
    const pane = open(language);
    await chooseFunnel(language);
    await typeRows(word.rows, "400");
    await userEvent.click(button(word.back));
    await choosePlan(language);
    expect(screen.queryByRole("spinbutton", { name: word.rows })).toBeNull();
    expect(screen.queryByRole("combobox", { name: word.currency })).toBeNull();
    pane.unmount();
    open(language);
    await screen.findByRole("textbox", { name: word.people });
    await userEvent.click(button(word.back));
    await chooseFunnel(language);
    expect(screen.getByRole("spinbutton", { name: word.rows })).toHaveProperty("value", "400");
  });

  test("inserting one large sheet shows which part of it is written, and can be cancelled", async () => {
    const proceed: (() => void)[] = [];
    workbook.parts = 2;
    workbook.beforePart = () => new Promise((resolve) => proceed.push(resolve));
    open(language);
    await chooseFunnel(language);
    await userEvent.click(button(word.insert));
    proceed.shift()?.();
    await screen.findByText(word.half);
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.5");
    await userEvent.click(button(word.cancel));
    proceed.shift()?.();
    await screen.findByText(word.cancelled);
    expect(workbook.sheets).toEqual([]);
  });

  test("the choices of the last time are there again", async () => {
    const pane = open(language);
    await userEvent.type(await choosePlan(language), "张伟{Enter}");
    await userEvent.click(screen.getByRole("switch", { name: word.sample }));
    pane.unmount();
    open(language);
    expect(await screen.findByRole("button", { name: word.remove张伟 })).toBeTruthy();
    expect(screen.getByRole("switch", { name: word.sample })).toHaveProperty("checked", true);
  });
});

test("a column of names pasted from a sheet becomes one name each, the same name once", async () => {
  open("zh-CN");
  await userEvent.click(await choosePlan("zh-CN"));
  await userEvent.paste("张伟\r\n李娜\r\n张伟\r\n");
  expect(within(screen.getByRole("list", { name: "名单" })).getAllByRole("listitem")).toHaveLength(2);
  await userEvent.keyboard("{Backspace}");
  await userEvent.click(button("移除张伟"));
  expect(screen.queryByRole("list", { name: "名单" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "人员" }));
});

test("a comma in what an input method is still composing splits nothing", async () => {
  open("zh-CN");
  const people = await choosePlan("zh-CN");
  fireEvent.compositionStart(people);
  fireEvent(people, composed(people, "zhang,"));
  expect(screen.queryByRole("list", { name: "名单" })).toBeNull();
  fireEvent(people, composed(people, "张伟，"));
  fireEvent.compositionEnd(people);
  expect(button("移除张伟")).toBeTruthy();
});

test("the keyboard goes to the options, and back to the card that was left", async () => {
  open("en-US");
  button(words["en-US"].funnel).focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(document.activeElement?.textContent).toBe(words["en-US"].funnel));
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}{Enter}");
  expect(document.activeElement).toBe(button(words["en-US"].funnel));
});

test("the keyboard goes on from the message when its button has gone", async () => {
  open("en-US");
  await choosePlan("en-US");
  await userEvent.click(button("Insert sheet"));
  await userEvent.click(await screen.findByRole("button", { name: "Remove" }));
  await screen.findByText("Removed");
  await waitFor(() => expect(document.activeElement?.getAttribute("role")).toBe("status"));
  await userEvent.click(button("Close"));
  expect(screen.queryByText("Removed")).toBeNull();
  expect(document.activeElement?.getAttribute("role")).toBe("status");
});

/** What each reason is called in words, and what the person is told to do. */
const sentences: Record<FailureReason, Record<Language, RegExp>> = {
  editing: { "en-US": /being edited\. Press Enter or Esc/, "zh-CN": /编辑状态。.*Enter 或 Esc/ },
  "protected-workbook": { "en-US": /protected.*Protect Workbook/, "zh-CN": /受保护.*“保护工作簿”/ },
  "protected-sheet": { "en-US": /protected.*Unprotect Sheet/, "zh-CN": /受保护.*“撤消工作表保护”/ },
  "sheet-password": { "en-US": /password.*Unprotect Sheet/, "zh-CN": /密码.*“撤消工作表保护”/ },
  "read-only": { "en-US": /read-only.*save a copy/, "zh-CN": /只读.*副本/ },
  "too-large": { "en-US": /fewer rows.*or fewer names/, "zh-CN": /减少清单行数，或减少人数/ },
  "host-busy": { "en-US": /busy\. Wait/, "zh-CN": /正忙。请等/ },
  "connection-lost": { "en-US": /connection to Excel was lost.*network/, "zh-CN": /连接已断开。请检查网络/ },
  "name-taken": { "en-US": /taken a name.*Try again/, "zh-CN": /名称.*占用。请重试/ },
  "not-supported": { "en-US": /too old.*Download/, "zh-CN": /版本过低.*下载文件/ },
  "sheet-missing": {
    "en-US": /no longer in this workbook.*Insert it again/,
    "zh-CN": /没有这张工作表.*重新插入/,
  },
  cancelled: { "en-US": /Nothing was added/, "zh-CN": /没有新增任何内容/ },
  selection: { "en-US": /Select one block of cells/, "zh-CN": /只选一块连续的单元格区域/ },
  unknown: { "en-US": /did not say why.*Try again/, "zh-CN": /没有说明原因。请重试/ },
};

describe.each(Object.entries(sentences))("a failure for the reason %s", (reason, sentence) => {
  test.each(["en-US", "zh-CN"] as const)("is said in %s with the next step", async (language) => {
    open(language);
    await choosePlan(language);
    workbook.refusal = new WorkbookFailure(reason as FailureReason);
    await userEvent.click(button(words[language].insert));
    expect(await screen.findByText(sentence[language])).toBeTruthy();
    expect(document.body.textContent).not.toContain(reason === "unknown" ? "unknown:" : `${reason}:`);
  });
});

test("an error that is none of the workbook's own is said as one of unknown cause, with its details", async () => {
  open("en-US");
  await choosePlan("en-US");
  workbook.refusal = new TypeError("x is not a function");
  await userEvent.click(button("Insert sheet"));
  expect(await screen.findByText(sentences.unknown["en-US"])).toBeTruthy();
  expect(screen.getByText("x is not a function")).toBeTruthy();
});

function composed(input: HTMLElement, value: string): Event {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  setter?.call(input, value);
  return new InputEvent("input", { bubbles: true, isComposing: true });
}

function bytesOf(content: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      reader.result instanceof ArrayBuffer ? resolve(reader.result) : reject(reader.error);
    reader.readAsArrayBuffer(content);
  });
}
