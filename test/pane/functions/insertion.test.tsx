/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { functionsScreenText, type FunctionsTextKey } from "../../../src/locales/functionsScreen";
import type { Language } from "../../../src/locales/language";
import { paneText } from "../../../src/locales/pane";
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import { Pane } from "../../../src/pane/Pane";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";
import { hostInProcess, type HostInProcess } from "../../workbench/host/hostInProcess";
import { completeBrowser } from "../browser";

jest.setTimeout(60_000);

completeBrowser();
let excel: HostInProcess;
let sheet: Worksheet;

beforeEach(() => {
  window.localStorage.clear();
  excel = hostInProcess({ version: "1.12" });
  Object.assign(globalThis, { Excel: excel.Excel, OfficeExtension: excel.OfficeExtension });
  sheet = excel.workbook.worksheets[0]!;
  sheet.select({ row: 6, column: 4, rows: 1, columns: 1 });
});

afterEach(cleanup);

const waiting = { timeout: 20_000 };

/** Opens the split of a target with its two numbers, ready to be inserted into E7. */
async function open(language: Language, weights: string) {
  const user = userEvent.setup();
  const text = (key: FunctionsTextKey, values: Record<string, string> = {}) =>
    functionsScreenText(language, key, values);
  render(
    <Pane
      connection={{ state: "excel", workbook: excelWorkbook }}
      language={language}
      today={() => "2026-05-26"}
    />,
  );
  await user.click(screen.getByRole("button", { name: paneText(language, "screen.functions") }));
  await user.click(
    await screen.findByRole("button", { name: new RegExp(`^${text("question.split")}`) }, waiting),
  );
  await screen.findByRole("heading", { name: text("question.split") }, waiting);
  const type = (total: string) =>
    fireEvent.change(screen.getAllByRole("textbox")[0]!, { target: { value: total } });
  fireEvent.change(screen.getAllByRole("textbox")[1]!, { target: { value: weights } });
  type("100");
  const button = (name: string) => screen.getByRole("button", { name });
  const insert = text("insert", { address: "Sheet1!E7" });
  const ready = () => waitFor(() => expect(button(insert).getAttribute("aria-disabled")).toBeNull(), waiting);
  await ready();
  return {
    text,
    type,
    ready,
    isReady: () => button(insert).getAttribute("aria-disabled") !== "true",
    insert: () => user.click(button(insert)),
    click: (key: FunctionsTextKey) => user.click(button(text(key))),
    retry: () => user.click(button(paneText(language, "failed.retry"))),
    says: (key: FunctionsTextKey, values?: Record<string, string>) =>
      screen.findByText(text(key, values), {}, waiting),
  };
}

const notEmpty = { address: "Sheet1!E7" };

describe("what the bar says belongs together:", () => {
  const language = "zh-CN";

  test("a question about a formula goes when the formula changes", async () => {
    sheet.enter(6, 4, "mine");
    const { click, insert, ready, says, text, type } = await open(language, "35 35 30");
    await insert();
    await says("occupied.cell", notEmpty);
    type("200");
    expect(screen.queryByText(text("occupied.cell", notEmpty))).toBeNull();
    expect(screen.queryByRole("button", { name: text("occupied.write") })).toBeNull();
    await ready();
    type("100");
    await ready();
    expect(screen.queryByText(text("occupied.cell", notEmpty))).toBeNull();
    type("200");
    await ready();
    await insert();
    await says("occupied.cell", notEmpty);
    await click("occupied.write");
    await says("written", notEmpty);
    expect(sheet.content(6, 4)).toEqual({ formula: "=SALES.SPLIT_TARGET(200,{35,35,30})" });
  });

  test("a question stays when another sheet comes into view: the same cells are meant", async () => {
    sheet.enter(6, 4, "mine");
    ["35", "35", "30"].forEach((weight, down) => sheet.enter(2 + down, 1, weight));
    const { click, insert, says, text } = await open(language, "B3:B5");
    await insert();
    await says("occupied.cell", notEmpty);
    excel.workbook.addWorksheet();
    await screen.findByRole("button", { name: text("insert", { address: "Sheet2!A1" }) }, waiting);
    await screen.findByDisplayValue("'Sheet1'!B3:B5", {}, waiting);
    await says("occupied.cell", notEmpty);
    await click("occupied.write");
    await says("written", notEmpty);
    expect(sheet.content(6, 4)).toEqual({ formula: "=SALES.SPLIT_TARGET(100,B3:B5)" });
  });

  test("what is not there anymore, or came since, is asked about anew", async () => {
    sheet.enter(6, 4, "mine");
    const { click, insert, says } = await open(language, "35 35 30");
    await insert();
    await says("occupied.cell.text", { content: "mine" });
    sheet.enter(6, 4, "yours");
    await click("occupied.write");
    await says("occupied.cell.text", { content: "yours" });
    expect(sheet.value(6, 4)).toBe("yours");
    await click("occupied.write");
    await says("written", notEmpty);
  });

  test("after a failure the formula is inserted as it is by then", async () => {
    const { insert, ready, retry, says, type } = await open(language, "35 35 30");
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    await insert();
    await says("failed.insert");
    type("300");
    await ready();
    await retry();
    await says("written", notEmpty);
    expect(sheet.content(6, 4)).toEqual({ formula: "=SALES.SPLIT_TARGET(300,{35,35,30})" });
  });

  test("a formula that could not be taken back can be taken back again", async () => {
    const { click, insert, retry, says, type } = await open(language, "35 35 30");
    await insert();
    await says("written", notEmpty);
    type("300");
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    await click("written.takeBack");
    await says("failed.takeBack");
    await retry();
    await says("takenBack.text", notEmpty);
    expect(sheet.content(6, 4)).toBeNull();
  });

  test("a result stands beside its own formula only", async () => {
    const { isReady, ready, says, text, type } = await open(language, "100");
    const shown = () => document.body.textContent;
    await says("result");
    await screen.findByText("=SALES.SPLIT_TARGET(100,100)", {}, waiting);
    await screen.findAllByText("100", { selector: "p, span" }, waiting);
    type("250");
    // Nothing of the new formula is shown, and it is said that it is on its way.
    expect(shown()).toContain("=SALES.SPLIT_TARGET(100,100)");
    expect(shown()).not.toContain("=SALES.SPLIT_TARGET(250,100)");
    expect(shown()).toContain(text("result.working"));
    expect(isReady()).toBe(false);
    await ready();
    expect(shown()).toContain("=SALES.SPLIT_TARGET(250,100)");
    expect(shown()).not.toContain("=SALES.SPLIT_TARGET(100,100)");
    expect(shown()).not.toContain(text("result.working"));
    expect(screen.getAllByText("250", { selector: "p" })).toHaveLength(1);
  });
});

test.each([
  ["en-US", /something in F7, G7, H7, I7, J7, K7, and 2 more\./],
  ["zh-CN", /但 F7、G7、H7、I7、J7、K7和另外 2 个单元格 中已有内容/],
] as const)("what is in the way is listed as the language lists it (%s)", async (language, listed) => {
  for (let column = 5; column < 13; column++) sheet.enter(6, column, "mine");
  const { insert } = await open(language, "1 1 1 1 1 1 1 1 1");
  await insert();
  expect(await screen.findByText(listed, {}, waiting)).toBeTruthy();
});
