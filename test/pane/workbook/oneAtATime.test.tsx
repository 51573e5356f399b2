/** @jest-environment jsdom */
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../../src/locales/language";
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import { Pane } from "../../../src/pane/Pane";
import { WorkbookFailure, type MadeSheet, type OpenWorkbook } from "../../../src/pane/workbook";
import type { HostInProcess } from "../../workbench/host/hostInProcess";
import { completeBrowser } from "../browser";
import { excelWithFunctions } from "../excel/excelWithFunctions";

jest.setTimeout(120_000);
completeBrowser();

let excel: HostInProcess;

beforeEach(() => {
  excel = excelWithFunctions();
  window.localStorage.clear();
});

afterEach(cleanup);

async function insert(...people: string[]): Promise<MadeSheet[]> {
  const made = await excelWorkbook.insert(
    {
      ...{ template: "small-deal-funnel", language: "zh-CN", start: "2026-05-26", people, sample: true },
      ...{ formulas: "live", protect: true, saturday: false },
    },
    () => {},
    new AbortController().signal,
  );
  await excel.workbook.calculator.settled();
  return made;
}

async function open(language: Language = "en-US", workbook: OpenWorkbook = excelWorkbook): Promise<void> {
  render(<Pane connection={{ state: "excel", workbook }} language={language} today={() => "2026-05-26"} />);
  await press(language === "en-US" ? "Workbook" : "工作簿");
  await screen.findAllByRole("option", undefined, { timeout: 30_000 });
}

const find = (name: string) => screen.findByRole("button", { name }, { timeout: 30_000 });
const press = async (name: string) => userEvent.click(await find(name));
const appears = (text: string | RegExp) => screen.findByText(text, undefined, { timeout: 30_000 });
const listed = (sheet: MadeSheet | undefined) => find(`Go to ${sheet!.name}`);
const worksheet = ({ id }: MadeSheet) => excel.workbook.worksheets.find((one) => one.id === id)!;

/** How many cells of a sheet call a SALES function. */
function calls(sheet: MadeSheet): number {
  const { used } = worksheet(sheet);
  let count = 0;
  for (let row = 0; row < used.rows; row += 1)
    for (let column = 0; column < used.columns; column += 1)
      if (worksheet(sheet).typed(row, column).includes("SALES.")) count += 1;
  return count;
}

describe("going to a sheet that is not to be seen", () => {
  test("leaves the offer to take back in view, which then does so", async () => {
    const [made] = await insert("张伟");
    await open();
    await listed(made);
    await press("Turn formulas");
    await find("Take back");
    excel.workbook.cellIsEdited = true;
    await press(`Go to ${made!.name}`);
    await appears("The cell could not be shown");
    expect(await find("Take back")).toBeTruthy();
    excel.workbook.cellIsEdited = false;
    await press("Take back");
    await appears("Taken back");
    expect(calls(made!)).toBe(5);
  });

  test("hides nothing of work that is under way, and its failure can be put away", async () => {
    const [first, second] = await insert("张伟", "李娜");
    await open();
    const way = await listed(second);
    excel.workbook.removeWorksheet(worksheet(second!));
    let pressed = false;
    let shown = 0;
    // The person presses while formulas are being turned.
    const stop = excel.host.log.subscribe(() => {
      const isUnderWay = screen.queryByRole("progressbar") !== null;
      if (isUnderWay && screen.queryByText("The cell could not be shown")) shown += 1;
      if (!isUnderWay || pressed) return;
      pressed = true;
      act(() => way.click());
    });
    await press("Turn formulas");
    await find("Take back");
    stop();
    expect(shown).toBeGreaterThan(0);
    expect(await appears(/The sheet is no longer in this workbook/)).toBeTruthy();
    const [close] = await screen.findAllByRole("button", { name: "Close" });
    await userEvent.click(close!);
    expect(screen.queryByText("The cell could not be shown")).toBeNull();
    expect(calls(first!)).toBe(0);
  });
});

test("a check and a removal leave the offer to take back where it was", async () => {
  const [first, second] = await insert("张伟", "李娜");
  await open();
  await listed(second);
  await press("Turn formulas");
  await appears("10 formulas now use Excel functions only");
  await press("Check sheet");
  await find("Check again");
  expect(await find("Take back")).toBeTruthy();
  await press(`Remove ${second!.name}`);
  await press("Remove sheet");
  await appears(`${second!.name} was removed`);
  await press("Close");
  await press("Take back");
  await appears("Taken back");
  expect(screen.getByText(`No longer in the workbook: ${second!.name}.`)).toBeTruthy();
  expect(calls(first!)).toBe(5);
});

test("all sheets are those that there are when the button is pressed", async () => {
  const [first, second] = await insert("张伟", "李娜");
  await open();
  await listed(second);
  const [third] = await insert("王芳");
  excel.workbook.removeWorksheet(worksheet(second!));
  await press("Turn formulas");
  await appears("10 formulas now use Excel functions only");
  expect([calls(first!), calls(third!)]).toEqual([0, 0]);
  expect(await listed(third)).toBeTruthy();
});

test.each([
  ["en-US", "Sheets", "Turn formulas", /no longer in this workbook\. The list above/, "no longer there"],
  ["zh-CN", "工作表", "转换公式", /已没有这张工作表。请在上面的列表中/, "已不在工作簿中"],
] as const)(
  "in %s, a chosen sheet that is gone is said to be, and no other is turned for it",
  async (language, sheets, turn, sentence, gone) => {
    const [first, second] = await insert("张伟", "李娜");
    await open(language);
    const choice = await screen.findByRole("combobox", { name: sheets });
    await within(choice).findByRole("option", { name: second!.name });
    await userEvent.selectOptions(choice, second!.name);
    excel.workbook.removeWorksheet(worksheet(second!));
    for (let time = 0; time < 2; time += 1) {
      await press(turn);
      await appears(sentence);
      await waitFor(() =>
        expect(choice).toHaveProperty("selectedOptions.0.text", expect.stringContaining(gone)),
      );
      await press(language === "en-US" ? "Close" : "关闭");
    }
    expect(calls(first!)).toBe(5);
  },
);

test("the question before a removal is closed by its answer, and answered by nothing while there is other work", async () => {
  const [made] = await insert("张伟");
  await open();
  await press(`Remove ${made!.name}`);
  const during: (string | null | undefined)[] = [];
  const stop = excel.host.log.subscribe(() => {
    const remove = screen.queryByRole("button", { name: "Remove sheet" });
    during.push(remove?.getAttribute("aria-disabled"));
    act(() => remove?.click());
  });
  await press("Check sheet");
  await find("Check again");
  stop();
  expect(new Set(during)).toEqual(new Set(["true"]));
  expect(excel.workbook.worksheets).toHaveLength(2);
  excel.workbook.structureProtected = true;
  await press("Remove sheet");
  await appears("The sheet was not removed");
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(document.activeElement?.getAttribute("role")).toBe("status");
});

test.each([
  ["en-US", "Turn formulas", /This sheet is left half done: 张伟/, "The formulas were not turned"],
  ["zh-CN", "转换公式", /这张工作表只处理了一部分：张伟/, "未能转换公式"],
] as const)(
  "in %s, a sheet is named that can neither be finished nor be taken back",
  async (language, turn, sentence, failed) => {
    const [first] = await insert("张伟", "李娜");
    await open(language);
    // Somebody begins to type into a cell when the first of two sheets is done.
    const stop = excel.host.log.subscribe(() => {
      if (calls(first!) === 0) excel.workbook.cellIsEdited = true;
    });
    await press(turn);
    await appears(failed);
    stop();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByText(/李娜.*(half done|一部分)|delete|手动删除/)).toBeNull();
  },
);

test("what cancelling leaves half done is not said to be as it was before", async () => {
  const refused = () => Promise.reject(new WorkbookFailure("cancelled", "", ["张伟", "李娜"]));
  await open("en-US", { ...excelWorkbook, care: { ...excelWorkbook.care, turn: refused } });
  await press("Turn formulas");
  expect(await appears(/These sheets are left half done: 张伟 and 李娜\./)).toBeTruthy();
  expect(screen.queryByText(/as it was before|delete/)).toBeNull();
});

test.each([
  ["en-US", "Repair #NAME?", "What was repaired before stays repaired; the other formulas are as they were."],
  ["zh-CN", "修复 #NAME?", "已修复的公式保持修复，其余公式与之前一样。"],
] as const)("a cancelled repair says in %s that some of it may be done", async (language, repair, said) => {
  const names = ["Sheet1", "Later"];
  const broken = "=1+_xldudf_SALES_PACE(10,35,DATE(2026,4,1),DATE(2026,6,30),DATE(2026,5,26))";
  const { externals } = excel.workbook.calculator;
  const known = [...externals];
  externals.clear();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add("Later");
    for (const name of names) context.workbook.worksheets.getItem(name).getRange("A1").formulas = [[broken]];
    await context.sync();
  });
  for (const [name, external] of known) externals.set(name, external);
  const { refresh } = excelWorkbook.care;
  const stop = new AbortController();
  const cancelled: OpenWorkbook["care"]["refresh"] = ({ progress }) => {
    const tell = (share: number) => {
      progress(share);
      // The first of two sheets is done.
      if (share > 0.5) stop.abort();
    };
    return refresh({ progress: tell, signal: stop.signal });
  };
  await open(language, { ...excelWorkbook, care: { ...excelWorkbook.care, refresh: cancelled } });
  await press(repair);
  expect(await appears(said)).toBeTruthy();
  const typed = names.map((name) => excel.workbook.worksheets.find((one) => one.name === name)!.typed(0, 0));
  expect(typed).toEqual([expect.stringMatching(/^=1\+SALES\.PACE/), broken]);
});
