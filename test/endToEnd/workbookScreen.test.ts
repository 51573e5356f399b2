import { AxeBuilder } from "@axe-core/playwright";
import type { Language } from "../../src/locales/language";
import { paneText } from "../../src/locales/pane";
import { workbookScreenText } from "../../src/locales/workbookScreen";
import { heads } from "../../src/templates/heads";
import { WorkbenchInBrowser, type OpenWorkbench } from "./workbenchInBrowser";

jest.setTimeout(120_000);

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
});
afterAll(() => workbench.stop());

const textsIn =
  (language: Language) =>
  (key: Parameters<typeof workbookScreenText>[1], values = {}) =>
    workbookScreenText(language, key, values);

/** Opens the screen on a workbook with the worked example of the large deals. */
async function openScreen(language: Language, theme: "light" | "dark" = "light"): Promise<OpenWorkbench> {
  const open = await workbench.open({ language, theme });
  await open.insertExample(heads.largeDealFunnel, "2026-05-26");
  await open.pane.getByRole("button", { name: paneText(language, "screen.workbook"), exact: true }).click();
  return open;
}

const button = ({ pane }: OpenWorkbench, name: string) => pane.getByRole("button", { name, exact: true });

/** How many cells of the sheet in view call a SALES function. */
const calls = ({ page }: OpenWorkbench) =>
  page.evaluate(() => {
    const { activeWorksheet: sheet } = window.workbench!.workbook;
    let count = 0;
    for (let row = 0; row < sheet.used.rows; row++) {
      for (let column = 0; column < sheet.used.columns; column++) {
        const content = sheet.content(row, column);
        if (content && "formula" in content && content.formula.includes("SALES.")) count += 1;
      }
    }
    return count;
  });

/** What the cells of the sheet in view show. */
const shown = ({ page }: OpenWorkbench) =>
  page.evaluate(() => {
    const { activeWorksheet: sheet } = window.workbench!.workbook;
    const values: unknown[] = [];
    for (let row = 0; row < sheet.used.rows; row++) {
      for (let column = 0; column < sheet.used.columns; column++) {
        const value = sheet.value(row, column);
        values.push(typeof value === "number" ? Number(value.toPrecision(9)) : value);
      }
    }
    return values;
  });

test("formulas go plain before sending, show the same, and one click takes it back", async () => {
  const open = await openScreen("zh-CN");
  const text = textsIn("zh-CN");
  const [before, values] = [await calls(open), await shown(open)];
  expect(before).toBeGreaterThan(3);
  await button(open, text("formulas.turn")).click();
  await button(open, text("turned.takeBack")).waitFor();
  expect([await calls(open), await shown(open)]).toEqual([0, values]);
  await button(open, text("turned.takeBack")).click();
  await open.pane.getByText(text("takenBack"), { exact: true }).waitFor();
  await open.settled();
  expect([await calls(open), await shown(open)]).toEqual([before, values]);
  expect(open.faults).toEqual([]);
  await open.close();
});

test("what was turned one day is put back on another, from what the workbook keeps", async () => {
  const open = await openScreen("en-US");
  const text = textsIn("en-US");
  const before = await calls(open);
  await open.pane.getByRole("radio", { name: text("into.values") }).check();
  await button(open, text("formulas.turn")).click();
  await button(open, text("turned.takeBack")).waitFor();
  expect(await calls(open)).toBe(0);
  await button(open, paneText("en-US", "close")).click();
  await open.pane.getByRole("radio", { name: text("into.live") }).check();
  await button(open, text("formulas.turn")).click();
  await open.pane.getByText(text("turned.live.many", { count: before }), { exact: true }).waitFor();
  await open.settled();
  expect(await calls(open)).toBe(before);
  expect(open.faults).toEqual([]);
  await open.close();
});

test("a check by keyboard alone leads to the cells that the sheet marks", async () => {
  const open = await openScreen("en-US");
  const text = textsIn("en-US");
  await button(open, text("check.start")).focus();
  await open.page.keyboard.press("Enter");
  await button(open, text("check.again")).waitFor();
  const stale = open.pane.getByRole("button", { name: /^I\d+ · .+ · 47 days \(limit 30 days\)$/ });
  const address = (await stale.innerText()).split(" ")[0]!;
  // From the button that checks, Tab goes through what was found.
  let tabs = 0;
  while (!(await stale.evaluate((element) => element === document.activeElement)) && tabs < 30) {
    await open.page.keyboard.press("Tab");
    tabs += 1;
  }
  await open.page.keyboard.press("Enter");
  const box = open.page.getByRole("textbox", { name: "Name box" });
  await open.page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>("[aria-label='Name box']")?.value === wanted,
    address,
  );
  expect(await box.inputValue()).toBe(address);
  expect(open.faults).toEqual([]);
  await open.close();
});

test("a sheet is removed only when that is meant", async () => {
  const open = await openScreen("zh-CN");
  const text = textsIn("zh-CN");
  const name = await open.page.evaluate(() => window.workbench!.workbook.activeWorksheet.name);
  const sheets = () => open.page.evaluate(() => window.workbench!.workbook.worksheets.length);
  await button(open, text("sheets.remove", { name })).click();
  await open.page.keyboard.press("Escape");
  expect(await sheets()).toBe(2);
  await button(open, text("sheets.remove", { name })).click();
  await button(open, text("remove.yes")).click();
  await open.pane.getByText(text("sheets.none")).waitFor();
  expect(await sheets()).toBe(1);
  expect(open.faults).toEqual([]);
  await open.close();
});

describe.each(["en-US", "zh-CN"] as const)("in %s", (language) => {
  test.each(["light", "dark"] as const)("axe finds nothing on the screen in the %s theme", async (theme) => {
    const open = await openScreen(language, theme);
    const text = textsIn(language);
    await button(open, text("check.start")).click();
    await button(open, text("check.again")).waitFor();
    await button(open, text("formulas.turn")).click();
    await button(open, text("turned.takeBack")).waitFor();
    const { violations } = await new AxeBuilder({ page: open.page }).include("iframe").analyze();
    expect(violations).toEqual([]);
    await open.close();
  });
});
