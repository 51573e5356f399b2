/** @jest-environment jsdom */
import "@testing-library/jest-dom/jest-globals";
import { beforeAll, expect, test } from "@jest/globals";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CellError } from "../../../src/formula/value";
import type { Language } from "../../../src/locales/language";
import { Spreadsheet } from "../../../src/workbench/grid/Spreadsheet";
import { LanguageContext } from "../../../src/workbench/grid/useText";
import { PlainWorkbook } from "./plainWorkbook";
import { roomForGrid } from "./roomForGrid";

beforeAll(() => roomForGrid());

function show(workbook: PlainWorkbook, language: Language = "en-US") {
  render(
    <LanguageContext.Provider value={language}>
      <Spreadsheet theme="light" workbook={workbook} />
    </LanguageContext.Provider>,
  );
  return { sheet: workbook.activeWorksheet, user: userEvent.setup() };
}

const cell = (address: string) => screen.getByRole("gridcell", { name: address });
const editor = () => screen.getByRole("textbox", { name: /cell/i });
const nameBox = () => screen.getByRole("textbox", { name: "Name box" });
const formulaBar = () => screen.getByRole("textbox", { name: "Formula bar" });

test("typing replaces, Enter goes down and Shift+Enter up", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  await user.click(cell("B2"));
  await user.keyboard("169{Enter}49{Enter}");
  expect(cell("B2")).toHaveTextContent("169");
  expect(cell("B3")).toHaveTextContent("49");
  expect(nameBox()).toHaveValue("B4");
  await user.keyboard("{Shift>}{Enter}{/Shift}7{Enter}");
  expect(sheet.cell(2, 1).value).toBe(7);
});

test("Tab asks the workbook for the next cell", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  sheet.nextCell = (row, column, backwards) => ({ row: row + 2, column: column + (backwards ? -1 : 3) });
  await user.click(cell("B2"));
  await user.keyboard("5{Tab}");
  expect(nameBox()).toHaveValue("E4");
  await user.keyboard("{Shift>}{Tab}{/Shift}");
  expect(nameBox()).toHaveValue("D6");
});

test("F2 and a double click edit, Escape gives up, Alt+Enter breaks the line", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  sheet.set(0, 0, { value: "意向" });
  await user.click(cell("A1"));
  await user.keyboard("{F2}客户");
  expect(editor()).toHaveValue("意向客户");
  expect(formulaBar()).toHaveValue("意向客户");
  await user.keyboard("{Escape}");
  expect(cell("A1")).toHaveTextContent("意向");
  await user.dblClick(cell("A1"));
  await user.keyboard("{Alt>}{Enter}{/Alt}二{Enter}");
  expect(sheet.cell(0, 0).value).toBe("意向\n二");
});

test("while an input method composes, Enter takes the candidate and leaves the cell open", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  await user.click(cell("A1"));
  const field = editor();
  fireEvent.compositionStart(field);
  fireEvent.change(field, { target: { value: "zhang" } });
  fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  fireEvent.keyDown(field, { key: "ArrowDown", isComposing: true });
  expect(nameBox()).toHaveValue("A1");
  expect(editor()).toHaveValue("zhang");
  fireEvent.change(field, { target: { value: "张伟" } });
  fireEvent.compositionEnd(field);
  fireEvent.keyDown(field, { key: "Enter", keyCode: 229 });
  expect(sheet.cell(0, 0).value).toBeNull();
  fireEvent.keyDown(field, { key: "Enter", keyCode: 13 });
  expect(sheet.cell(0, 0).value).toBe("张伟");
  expect(nameBox()).toHaveValue("A2");
});

test("a refused entry says why, and nothing typed is lost", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  sheet.set(0, 0, { value: 169 });
  sheet.refuse = (typed) =>
    typed === "many" ? { title: "Number of deals", message: "A whole number, please." } : null;
  await user.click(cell("A1"));
  await user.keyboard("many{Enter}");
  const dialog = screen.getByRole("alertdialog", { name: "Number of deals" });
  expect(dialog).toHaveAccessibleDescription("A whole number, please.");
  await user.click(within(dialog).getByRole("button", { name: "Try again" }));
  expect(editor()).toHaveValue("many");
  expect(editor()).toHaveFocus();
  await user.keyboard("{Enter}{Escape}");
  expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
  expect(sheet.cell(0, 0).value).toBe(169);
  expect(nameBox()).toHaveValue("A1");
});

test("a locked cell refuses the first key, and its formula can still be read in the formula bar", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  sheet.lock = { title: "Protected", message: "This cell is locked." };
  sheet.set(1, 1, { value: 42 });
  await user.click(cell("B2"));
  await user.click(formulaBar());
  expect(formulaBar()).toHaveValue("42");
  expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
  await user.click(cell("B2"));
  await user.keyboard("7");
  expect(screen.getByRole("alertdialog")).toHaveTextContent("This cell is locked.");
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(sheet.cell(1, 1).value).toBe(42);
  expect(editor()).toHaveValue("");
});

test("a click elsewhere does not lose a refused entry", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  sheet.refuse = () => ({ title: "", message: "" });
  await user.click(cell("A1"));
  await user.keyboard("x");
  await user.click(cell("C3"));
  expect(screen.getByRole("alertdialog", { name: "Entry not accepted" })).toBeVisible();
  expect(nameBox()).toHaveValue("A1");
});

test("a list opens with Alt+Down and is chosen from with arrows and Enter", async () => {
  const { sheet, user } = show(new PlainWorkbook(), "zh-CN");
  sheet.helps.set("0 0", { title: "阶段", message: "请选择", choices: ["意向", "方案", "谈判"] });
  await user.click(cell("A1"));
  expect(screen.getByRole("note")).toHaveTextContent("阶段请选择");
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  const list = screen.getByRole("listbox", { name: "可选项" });
  expect(list).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(sheet.cell(0, 0).value).toBe("谈判");
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("textbox", { name: "名称框" })).toHaveValue("A2");
});

test("a list opens and closes with its arrow button", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  sheet.helps.set("0 0", { title: "", message: "", choices: ["Interest", "Proposal"] });
  await user.click(cell("A1"));
  const button = screen.getByRole("button", { name: "Open the list of choices" });
  await user.click(button);
  await user.click(screen.getByRole("option", { name: "Proposal" }));
  expect(sheet.cell(0, 0).value).toBe("Proposal");
  await user.click(button);
  expect(screen.getByRole("listbox")).toBeVisible();
  await user.click(button);
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
});

test("Shift extends the selection, Delete clears it, and the status bar adds it up", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  [169, 49, 45].forEach((count, row) => sheet.set(row, 0, { value: count }));
  await user.click(cell("A1"));
  await user.keyboard("{Shift>}{Control>}{ArrowDown}{/Control}{/Shift}");
  expect(screen.getByText("Sum: 263")).toBeVisible();
  expect(screen.getByText("Count: 3")).toBeVisible();
  expect(["A1", "A2", "A3", "A4"].map((address) => cell(address).getAttribute("aria-selected"))).toEqual([
    "true",
    "true",
    "true",
    "false",
  ]);
  await user.keyboard("{Delete}");
  expect([0, 1, 2].map((row) => sheet.cell(row, 0).value)).toEqual([null, null, null]);
});

test("the name box goes to an address and refuses what is none", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  await user.click(nameBox());
  await user.keyboard("c4:d6{Enter}");
  expect(sheet.selection).toEqual({ row: 3, column: 2, rows: 3, columns: 2 });
  expect(editor()).toHaveFocus();
  await user.click(nameBox());
  await user.keyboard("nowhere{Enter}");
  expect(nameBox()).toBeInvalid();
  await user.keyboard("{Escape}");
  expect(nameBox()).toHaveValue("C4");
});

test("the formula bar edits the active cell", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  sheet.set(0, 0, { value: 12 });
  await user.click(cell("A1"));
  await user.click(formulaBar());
  await user.keyboard("{End}0{Enter}");
  expect(sheet.cell(0, 0).value).toBe(120);
  await user.click(cell("A1"));
  await user.click(formulaBar());
  await user.keyboard("9");
  await user.click(screen.getByRole("button", { name: "Cancel the entry" }));
  expect(sheet.cell(0, 0).value).toBe(120);
});

test("cells go out to the clipboard and come in from it as tab-separated text", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  sheet.set(0, 0, { value: "意向" }).set(0, 1, { value: 0.2, text: "20%" });
  await user.click(cell("A1"));
  await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
  const copied: string[] = [];
  const clipboardData = { setData: (type: string, text: string) => copied.push(type, text) };
  fireEvent.copy(editor(), { clipboardData });
  expect(copied).toEqual(["text/plain", "意向\t20%"]);
  await user.click(cell("C3"));
  await user.paste("1\t2\r\n3\t4\r\n");
  expect([sheet.cell(2, 2).value, sheet.cell(3, 3).value]).toEqual([1, 4]);
  expect(sheet.selection).toEqual({ row: 2, column: 2, rows: 2, columns: 2 });
  fireEvent.cut(editor(), { clipboardData });
  expect(copied.at(-1)).toBe("1\t2\r\n3\t4");
  expect(sheet.cell(2, 2).value).toBeNull();
});

test("Ctrl+Z and Ctrl+Y ask the workbook", async () => {
  const workbook = new PlainWorkbook();
  const { user } = show(workbook);
  await user.click(cell("A1"));
  await user.keyboard("{Control>}zzy{/Control}");
  expect(workbook.undone).toBe(1);
});

test("tabs show the visible sheets, switch, add, and ask before deleting", async () => {
  const workbook = new PlainWorkbook("Funnel", "Week", "Hidden");
  workbook.worksheets[2]!.visibility = "Hidden";
  const { user } = show(workbook);
  expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual(["Funnel", "Week"]);
  await user.click(screen.getByRole("tab", { name: "Week" }));
  expect(screen.getByRole("grid", { name: "Cells of Week" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "New sheet" }));
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Sheet4");
  await user.click(screen.getByRole("button", { name: "Delete Sheet4" }));
  await user.click(screen.getByRole("button", { name: "Keep" }));
  expect(screen.getAllByRole("tab")).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: "Delete Sheet4" }));
  await user.click(screen.getByRole("button", { name: "Delete" }));
  expect(screen.getAllByRole("tab")).toHaveLength(2);
});

test("an error with a reason shows the reason when its cell is chosen", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  sheet.set(1, 1, { value: new CellError("#VALUE!", "funnel: the second cell is text.") });
  await user.click(cell("B2"));
  expect(cell("B2")).toHaveTextContent("#VALUE!");
  expect(screen.getByRole("note")).toHaveTextContent("funnel: the second cell is text.");
});

test("a chart is named by its title and its kind", () => {
  const workbook = new PlainWorkbook();
  workbook.activeWorksheet.freeze = { rows: 1, columns: 1 };
  workbook.activeWorksheet.charts.push({
    name: "roll",
    title: "每周成交单数",
    kind: "line",
    fromTop: false,
    categories: ["第1周", "第2周"],
    series: [{ name: "成交", color: "#107C41", values: [31.5, NaN] }],
    box: { left: 100, top: 60, width: 300, height: 200 },
  });
  show(workbook, "zh-CN");
  const chart = screen.getByRole("img", { name: "每周成交单数（折线图）" });
  expect(within(chart).getByText("成交 · 第1周: 31.5")).toBeInTheDocument();
  expect(chart.querySelectorAll("circle")).toHaveLength(1);
});

test.each([
  [false, ["李", "张"]],
  [true, ["张", "李"]],
])("bars begin at the top when told so: %p", (fromTop, fromAbove) => {
  const workbook = new PlainWorkbook();
  workbook.activeWorksheet.charts.push({
    name: "gap",
    title: "缺口",
    kind: "stackedBar",
    fromTop,
    categories: ["张", "李"],
    series: [{ name: "缺口", color: "#107C41", values: [8, 16] }],
    box: { left: 100, top: 60, width: 300, height: 200 },
  });
  show(workbook, "zh-CN");
  const labels = [...screen.getByRole("img", { name: /缺口/ }).querySelectorAll("g > text")].filter((text) =>
    ["张", "李"].includes(text.textContent ?? ""),
  );
  const height = (text: Element) => Number(text.getAttribute("y"));
  expect(labels.sort((a, b) => height(a) - height(b)).map((text) => text.textContent)).toEqual(fromAbove);
});

test("only what is in view is drawn, however long the sheet is", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  sheet.set(9999, 0, { value: "last" });
  expect(screen.getAllByRole("gridcell").length).toBeLessThan(800);
  await user.click(cell("A1"));
  await user.keyboard("{Control>}{End}{/Control}");
  fireEvent.scroll(screen.getByRole("grid").closest(".sheet")!);
  expect(cell("A10000")).toHaveTextContent("last");
  expect(screen.getAllByRole("gridcell").length).toBeLessThan(800);
});

test("the menu of cells opens by the pointer and by the keyboard, and gives the focus back", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  await user.click(cell("B2"));
  await user.keyboard("169{Enter}");
  await user.pointer({ target: cell("B2"), keys: "[MouseRight]" });
  expect(nameBox()).toHaveValue("B2");
  await user.click(screen.getByRole("menuitem", { name: "Clear contents" }));
  expect(sheet.cell(1, 1).value).toBeNull();
  expect(editor()).toHaveFocus();

  for (const keys of ["{Shift>}{F10}{/Shift}", "{ContextMenu}"]) {
    await user.keyboard(keys);
    expect(screen.getByRole("menuitem", { name: "Cut" })).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(screen.getByRole("menuitem", { name: "Copy" })).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(screen.getByRole("menuitem", { name: "Clear contents" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).not.toBeInTheDocument();
    expect(editor()).toHaveFocus();
  }
});

test("the menu copies and pastes; a press within the selection keeps it", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  await user.click(cell("A1"));
  await user.keyboard("169{Enter}49{Enter}");
  await user.click(cell("A1"));
  await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
  await user.pointer({ target: cell("A2"), keys: "[MouseRight]" });
  await user.click(screen.getByRole("menuitem", { name: "Cut" }));
  expect(await navigator.clipboard.readText()).toBe("169\r\n49");
  expect([sheet.cell(0, 0).value, sheet.cell(1, 0).value]).toEqual([null, null]);
  await user.pointer({ target: cell("C3"), keys: "[MouseRight]" });
  await user.click(screen.getByRole("menuitem", { name: "Paste" }));
  await screen.findAllByText("49");
  expect([sheet.cell(2, 2).value, sheet.cell(3, 2).value]).toEqual([169, 49]);
});

test("a press with Ctrl selects cells besides, until another is made without", async () => {
  const { sheet, user } = show(new PlainWorkbook());
  await user.click(cell("B2"));
  await user.keyboard("{Control>}");
  await user.click(cell("D4"));
  await user.keyboard("{/Control}");
  expect([sheet.selection, sheet.selectedBesides]).toEqual([
    { row: 3, column: 3, rows: 1, columns: 1 },
    [{ row: 1, column: 1, rows: 1, columns: 1 }],
  ]);
  await user.click(cell("A1"));
  expect(sheet.selectedBesides).toEqual([]);
});

test("the workbook knows while a cell is edited", async () => {
  const workbook = new PlainWorkbook();
  const { user } = show(workbook);
  await user.click(cell("B2"));
  await user.keyboard("1");
  expect(workbook.cellIsEdited).toBe(true);
  await user.keyboard("{Enter}");
  expect(workbook.cellIsEdited).toBe(false);
  await user.keyboard("{F2}");
  expect(workbook.cellIsEdited).toBe(true);
  await user.keyboard("{Escape}");
  expect(workbook.cellIsEdited).toBe(false);
});
