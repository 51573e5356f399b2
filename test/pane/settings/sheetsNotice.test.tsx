/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@testing-library/jest-dom/jest-globals";
import type { Language } from "../../../src/locales/language";
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import { Pane } from "../../../src/pane/Pane";
import { hostInProcess, type HostInProcess } from "../../workbench/host/hostInProcess";
import { completeBrowser } from "../browser";

jest.setTimeout(60_000);

const words = {
  "en-US": {
    standard: "New sheets follow the standard",
    partly: "New sheets partly follow the standard",
    editing:
      /The settings of this workbook could not be read\. A cell is still being edited\. Press Enter or Esc/,
    newer: "The settings of this workbook are from a newer Funnelbook.",
    broken: "The settings of this workbook could not be read.",
    parts: "Of the settings of this workbook, these could not be read: start of the fiscal year.",
    retry: "Try again",
    close: "Close",
    open: "Open settings",
    settings: "Settings",
    sheets: "Sheets",
    gallery: "Which sheet do you need?",
  },
  "zh-CN": {
    standard: "新建表格将按标准设置",
    partly: "新建表格将部分按标准设置",
    editing: /本工作簿的设置无法读取。有单元格正处于编辑状态。请在工作表中按 Enter 或 Esc/,
    newer: "本工作簿的设置来自更新版本的销售漏斗簿。",
    broken: "本工作簿的设置无法读取。",
    parts: "本工作簿的设置中，以下各项无法读取：财年起始月。",
    retry: "重试",
    close: "关闭",
    open: "打开设置",
    settings: "设置",
    sheets: "表格",
    gallery: "您需要哪张表？",
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

function open(language: Language) {
  render(
    <Pane
      connection={{ state: "excel", workbook: excelWorkbook }}
      language={language}
      today={() => "2026-11-25"}
    />,
  );
}

describe.each(["en-US", "zh-CN"] as const)("above the sheets in %s", (language) => {
  const word = words[language];

  test("it is said that settings could not be read, until they are", async () => {
    excel.workbook.settings.set(key, '{"version":1,"currency":"yuan"}');
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    open(language);
    await screen.findByText(word.standard);
    expect(screen.getByText(word.editing)).toBeInTheDocument();
    // It stands in nobody's way.
    expect(screen.getByRole("heading", { name: word.gallery })).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: word.retry }));
    await waitFor(() => expect(screen.queryByText(word.standard)).not.toBeInTheDocument());
  });

  test("it is gone when the person comes back from the cell", async () => {
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    open(language);
    await screen.findByText(word.standard);
    fireEvent.focus(window);
    await waitFor(() => expect(screen.queryByText(word.standard)).not.toBeInTheDocument());
  });

  test.each([
    ['{"version":9}', word.standard, word.newer],
    ["?", word.standard, word.broken],
    ['{"version":1,"fiscalYearStart":13}', word.partly, word.parts],
  ])("it is said what %s means for the sheets, and the settings say more", async (text, title, said) => {
    excel.workbook.settings.set(key, text);
    open(language);
    await screen.findByText(title);
    expect(screen.getByText(said)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: word.open }));
    await screen.findByRole("heading", { name: word.settings, level: 2 }, { timeout: 20_000 });
    expect(screen.getByText(title)).not.toBeVisible();
  });

  test("it is put away, and does not come back with the screen", async () => {
    excel.workbook.settings.set(key, '{"version":9}');
    open(language);
    await screen.findByText(word.standard);
    await userEvent.click(screen.getByRole("button", { name: word.close }));
    expect(screen.queryByText(word.standard)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: word.settings }));
    await userEvent.click(screen.getByRole("button", { name: word.sheets }));
    expect(screen.queryByText(word.standard)).not.toBeInTheDocument();
  });

  test("nothing is said of settings that were read", async () => {
    excel.workbook.settings.set(key, '{"version":1,"language":"' + language + '"}');
    open(language);
    await screen.findByRole("heading", { name: word.gallery });
    await act(() => new Promise((done) => setTimeout(done, 300)));
    expect(screen.queryByText(word.standard)).not.toBeInTheDocument();
    expect(screen.queryByText(word.partly)).not.toBeInTheDocument();
  });
});
