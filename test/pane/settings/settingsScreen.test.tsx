/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@testing-library/jest-dom/jest-globals";
import type { Language } from "../../../src/locales/language";
import type { Connection } from "../../../src/pane/connection";
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import { Pane } from "../../../src/pane/Pane";
import { hostInProcess, type HostInProcess } from "../../workbench/host/hostInProcess";
import { completeBrowser } from "../browser";

jest.setTimeout(60_000);

/** What a person looks for on the screen, as it is written there. */
const words = {
  "en-US": {
    settings: "Settings",
    sheets: "Sheets",
    small: "Stages of small deals",
    first: "Interest",
    second: "Proposal",
    nameOf1: "Name of stage 1",
    rateOf: (name: string) => `Win rate: ${name}`,
    more: (name: string) => `Move or remove ${name}`,
    remove: "Remove",
    add: "Add stage",
    added: "New stage 4",
    taken: "Another stage already has this name.",
    badRate: "Enter a rate from 0% to 100%, such as 20, 20% or 0.2.",
    saved: "Saved in this workbook",
    onDevice: "Saved on this device",
    standard: "Everything is at the standard",
    reset: "Back to standard: Stages of small deals",
    fiscal: "Fiscal year starts in",
    today:
      "A fiscal year is named after the year in which it ends. Today is in: Q3 FY2027 (2026-10-01 to 2026-12-31).",
    brokenTitle: "Some settings could not be read",
    newer: "These settings are from a newer Funnelbook",
    offer: "This workbook has no settings yet. On this device you last used your own: start of the week.",
    use: "Use them here",
    language: "Language of this pane",
    other: "zh-CN",
    otherTitle: "设置",
    otherSaved: "已保存在本工作簿中",
    editing: /A cell is still being edited/,
    unread: "The settings of this workbook have not been read yet",
    staysUnread: /the settings in this workbook, which could not be read yet, stay as they are/,
    readLast: /those that were read last are in force/,
    withheld: /Saving your changes replaces what cannot be read/,
    replace: "Save and replace",
    discard: "Discard my changes",
    retry: "Try again",
  },
  "zh-CN": {
    settings: "设置",
    sheets: "表格",
    small: "小项目阶段",
    first: "意向",
    second: "方案",
    nameOf1: "第 1 阶段的名称",
    rateOf: (name: string) => `成功率：${name}`,
    more: (name: string) => `移动或删除“${name}”`,
    remove: "删除",
    add: "增加阶段",
    added: "新阶段 4",
    taken: "已有阶段使用此名称。",
    badRate: "请输入 0% 到 100% 之间的比例，例如 20、20% 或 0.2。",
    saved: "已保存在本工作簿中",
    onDevice: "已保存在本设备上",
    standard: "全部为标准设置",
    reset: "恢复标准：小项目阶段",
    fiscal: "财年起始月",
    today: "财年以结束时所在的年份命名。今天属于：2027财年第3季度（2026-10-01至2026-12-31）。",
    brokenTitle: "部分设置无法读取",
    newer: "这些设置来自更新版本的销售漏斗簿",
    offer: "本工作簿还没有设置。您上次在本设备上自定义了：每周起始日。",
    use: "在这里沿用",
    language: "窗格语言",
    other: "en-US",
    otherTitle: "Settings",
    otherSaved: "Saved in this workbook",
    editing: /单元格/,
    unread: "尚未读取本工作簿的设置",
    staysUnread: /本工作簿原有的设置还没读到，也不会被改动/,
    readLast: /仍按上次读到的设置/,
    withheld: /保存您的更改将取代无法读取的内容/,
    replace: "保存并取代",
    discard: "放弃我的更改",
    retry: "重试",
  },
} as const;

const key = "Funnelbook.Settings";
let excel: HostInProcess;

beforeEach(() => {
  window.localStorage.clear();
  completeBrowser();
  excel = hostInProcess({ version: "1.9" });
  Object.assign(globalThis, { Excel: excel.Excel, OfficeExtension: excel.OfficeExtension });
});
afterEach(cleanup);

function kept(): unknown {
  const text = excel.workbook.settings.get(key);
  return text === undefined ? null : JSON.parse(String(text));
}

/** Opens the pane and its settings; the workbook is the one that is open in Excel. */
async function openSettings(language: Language, state: "excel" | "outside" = "excel") {
  const connection: Connection = state === "excel" ? { state, workbook: excelWorkbook } : { state };
  render(<Pane connection={connection} language={language} today={() => "2026-11-25"} />);
  await userEvent.click(screen.getByRole("button", { name: words[language].settings }));
  await screen.findByRole("heading", { name: words[language].settings, level: 2 }, { timeout: 20_000 });
}

describe.each(["en-US", "zh-CN"] as const)("the settings in %s", (language) => {
  const word = words[language];
  const small = () => within(screen.getByRole("region", { name: word.small }));
  const field = (name: string) => small().getByRole("textbox", { name });

  test("a rate is understood as 20, 20 % and 0.2, and shown as 20 %", async () => {
    await openSettings(language);
    const rate = field(word.rateOf(word.first));
    for (const typed of ["30", "30%", "0.3", "３０％"]) {
      await userEvent.clear(rate);
      await userEvent.type(rate, typed);
      await userEvent.tab();
      expect(rate).toHaveValue("30%");
    }
    await screen.findByText(word.saved);
    expect(kept()).toEqual({
      version: 1,
      stages: {
        smallDeals: {
          open: [{ stage: "interest", winRate: 0.3 }, { stage: "proposal" }, { stage: "negotiation" }],
        },
      },
    });
  });

  test("what is wrong is said at the entry, stays as it was typed, and is not kept", async () => {
    await openSettings(language);
    const rate = field(word.rateOf(word.first));
    await userEvent.clear(rate);
    await userEvent.type(rate, "120");
    expect(rate).toHaveAccessibleDescription(word.badRate);
    await userEvent.tab();
    expect(rate).toHaveValue("120");
    const name = field(word.nameOf1);
    await userEvent.clear(name);
    await userEvent.type(name, word.second);
    expect(name).toHaveAccessibleDescription(word.taken);
    // What was right on the way there may have been kept by a slow typist.
    await waitFor(() => expect(kept()).toBeNull());
    expect(small().getByRole("textbox", { name: word.rateOf(word.second) })).toHaveValue("35%");
  });

  test("a name is kept when the input method is done with it, not while it composes", async () => {
    await openSettings(language);
    const name = field(word.nameOf1);
    fireEvent.compositionStart(name);
    fireEvent.change(name, { target: { value: "xian'suo" } });
    await new Promise((done) => setTimeout(done, 700));
    expect(kept()).toBeNull();
    fireEvent.change(name, { target: { value: "线索" } });
    fireEvent.compositionEnd(name);
    await screen.findByText(word.saved);
    expect(kept()).toMatchObject({
      stages: { smallDeals: { open: [{ stage: "interest", name: "线索" }, {}, {}] } },
    });
  });

  test("stages are added and removed, down to two, and the group goes back to the standard", async () => {
    await openSettings(language);
    await userEvent.click(small().getByRole("button", { name: word.add }));
    expect(small().getByDisplayValue(word.added)).toBeInTheDocument();
    for (const name of [word.first, word.second]) {
      await userEvent.click(small().getByRole("button", { name: word.more(name) }));
      await userEvent.click(await screen.findByRole("menuitem", { name: word.remove }));
    }
    await userEvent.click(small().getByRole("button", { name: word.more(word.added) }));
    expect(await screen.findByRole("menuitem", { name: word.remove })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await userEvent.keyboard("{Escape}");
    await waitFor(() =>
      expect(kept()).toMatchObject({
        stages: { smallDeals: { open: [{ stage: "negotiation" }, { stage: "own1" }] } },
      }),
    );
    await userEvent.click(small().getByRole("button", { name: word.reset }));
    await screen.findByText(word.standard);
    expect(kept()).toBeNull();
    expect(field(word.nameOf1)).toHaveValue(word.first);
  });

  test("the fiscal year says in which quarter today is", async () => {
    await openSettings(language);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: word.fiscal }), "4");
    expect(screen.getByText(word.today)).toBeInTheDocument();
    await screen.findByText(word.saved);
    expect(kept()).toEqual({ version: 1, fiscalYearStart: 4 });
  });

  test("broken parts are named, and a newer version's settings are not taken for standard in silence", async () => {
    const stages = { smallDeals: { open: [] } };
    excel.workbook.settings.set(key, JSON.stringify({ version: 1, stages, fiscalYearStart: 13 }));
    await openSettings(language);
    expect(screen.getByText(word.brokenTitle)).toBeInTheDocument();
    cleanup();
    excel.workbook.settings.set(key, JSON.stringify({ version: 9 }));
    await openSettings(language);
    expect(screen.getByText(word.newer)).toBeInTheDocument();
  });

  test("the last own settings of this device are offered to a workbook without any", async () => {
    window.localStorage.setItem("funnelbook.settings", JSON.stringify('{"version":1,"weekStart":"sunday"}'));
    await openSettings(language);
    expect(screen.getByText(word.offer)).toBeInTheDocument();
    expect(kept()).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: word.use }));
    await screen.findByText(word.saved);
    expect(kept()).toEqual({ version: 1, weekStart: "sunday" });
    expect(screen.queryByText(word.offer)).not.toBeInTheDocument();
  });

  test("while a cell is being edited nothing is lost, and another try keeps it", async () => {
    await openSettings(language);
    await waitFor(() => expect(screen.getByText(word.standard)).toBeInTheDocument());
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: word.fiscal }), "7");
    await screen.findByText(word.editing);
    expect(screen.getByRole("combobox", { name: word.fiscal })).toHaveValue("7");
    await userEvent.click(screen.getByRole("button", { name: word.retry }));
    await screen.findByText(word.saved);
    expect(kept()).toEqual({ version: 1, fiscalYearStart: 7 });
  });

  test("what is changed before the settings could be read is kept beside them", async () => {
    excel.workbook.settings.set(key, '{"version":1,"currency":"yuan"}');
    // When the pane opens, when the screen does, and when the change is to be kept.
    for (const sync of [1, 2, 3]) excel.host.failures.failAtSync(sync, "InvalidOperationInCellEditMode");
    await openSettings(language);
    await screen.findByText(word.unread);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: word.fiscal }), "7");
    await screen.findByText(word.staysUnread);
    expect(kept()).toEqual({ version: 1, currency: "yuan" });
    await userEvent.click(screen.getByRole("button", { name: word.retry }));
    await screen.findByText(word.saved);
    expect(kept()).toEqual({ version: 1, currency: "yuan", fiscalYearStart: 7 });
    expect(screen.getByRole("combobox", { name: word.fiscal })).toHaveValue("7");
  });

  test("settings that cannot be read again stay in force, as it is said", async () => {
    excel.workbook.settings.set(key, '{"version":1,"fiscalYearStart":7}');
    await openSettings(language);
    await waitFor(() => expect(screen.getByRole("combobox", { name: word.fiscal })).toHaveValue("7"));
    await act(() => new Promise((done) => setTimeout(done, 100)));
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    await userEvent.click(screen.getByRole("button", { name: word.sheets }));
    await userEvent.click(screen.getByRole("button", { name: word.settings }));
    await screen.findByText(word.readLast);
    expect(screen.getByRole("combobox", { name: word.fiscal })).toHaveValue("7");
  });

  test("what a newer Funnelbook has kept meanwhile is replaced only when the person says so", async () => {
    await openSettings(language);
    await screen.findByText(word.standard);
    const newer = '{"version":9}';
    excel.workbook.settings.set(key, newer);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: word.fiscal }), "7");
    await screen.findByText(word.withheld);
    expect(screen.getByText(word.newer)).toBeInTheDocument();
    expect(excel.workbook.settings.get(key)).toBe(newer);
    await userEvent.click(screen.getByRole("button", { name: word.discard }));
    await screen.findByText(word.standard);
    expect(excel.workbook.settings.get(key)).toBe(newer);
    cleanup();
    excel.workbook.settings.delete(key);
    await openSettings(language);
    await screen.findByText(word.standard);
    excel.workbook.settings.set(key, newer);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: word.fiscal }), "7");
    await userEvent.click(await screen.findByRole("button", { name: word.replace }));
    await screen.findByText(word.saved);
    expect(kept()).toEqual({ version: 1, fiscalYearStart: 7 });
  });

  test("the pane speaks the language that the workbook is set to", async () => {
    await openSettings(language);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: word.language }), word.other);
    await screen.findByRole("heading", { name: word.otherTitle, level: 2 });
    expect(document.documentElement.lang).toBe(word.other);
    await screen.findByText(word.otherSaved);
  });

  test("outside Excel they are kept on the device", async () => {
    await openSettings(language, "outside");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: word.fiscal }), "4");
    await screen.findByText(word.onDevice);
    expect(window.localStorage.getItem("funnelbook.settings")).toContain("fiscalYearStart");
    expect(kept()).toBeNull();
  });
});
