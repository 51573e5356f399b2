/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import "@testing-library/jest-dom/jest-globals";
import { beforeAll, expect, test } from "@jest/globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { actionTypes, pathTypes, type Batch } from "../../../src/workbench/host/batch";
import type { Host } from "../../../src/workbench/host/host";
import type { ConnectPane, PaneOptions } from "../../../src/workbench/page/connectPane";
import { WorkbenchPage } from "../../../src/workbench/page/WorkbenchPage";
import { Workbook } from "../../../src/workbench/workbook/workbook";
import { roomForGrid } from "../grid/roomForGrid";

beforeAll(() => {
  roomForGrid();
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
});

function show(search: string) {
  history.replaceState(null, "", search);
  const panes: (PaneOptions & { api: string; gone: boolean })[] = [];
  const connect: ConnectPane = (_, options) => {
    const pane = { ...options, api: options.host.version, gone: false };
    panes.push(pane);
    return () => {
      pane.gone = true;
    };
  };
  const opened = new Workbook("en-US");
  opened.activeWorksheet.rename("Opened");
  const format = {
    save: () => Promise.reject(new Error("disk full")),
    open: async () => ({ workbook: opened, leftOut: ["pictures"] }),
  };
  const manifest = Promise.resolve(readFileSync("manifest.xml", "utf8"));
  const hosts: Host[] = [];
  const handleHost = (host: Host) => void hosts.push(host);
  render(<WorkbenchPage connect={connect} format={format} manifest={manifest} onHost={handleHost} />);
  return { panes, host: () => hosts.at(-1)!, user: userEvent.setup() };
}

/** A sync that asks for a method of the workbook itself. */
function syncOf(method: string): Batch {
  return {
    Actions: [{ Id: 1, ActionType: actionTypes.method, Name: method, ObjectPathId: 1, ArgumentInfo: {} }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: pathTypes.globalObject, Name: "" } },
  };
}

test("another language reloads the pane and the page's own texts, and the address follows", async () => {
  const { panes, user } = show("?language=zh-CN&theme=light&api=1.9");
  expect(panes).toMatchObject([{ api: "1.9", language: "zh-CN", page: "/taskpane.html", theme: "light" }]);
  await user.selectOptions(screen.getByLabelText("语言"), "English");
  expect(panes).toHaveLength(2);
  expect(panes[0]?.gone).toBe(true);
  expect(panes[1]).toMatchObject({ language: "en-US" });
  expect(screen.getByRole("button", { name: "Save" })).toBeVisible();
  expect(location.search).toBe("?language=en-US&theme=light&api=1.9");
  expect(document.documentElement.lang).toBe("en-US");
  await user.click(screen.getByLabelText("Dark theme"));
  await user.selectOptions(screen.getByLabelText("Requirement set"), "ExcelApi 1.12");
  expect(panes.at(-1)).toMatchObject({ api: "1.12", theme: "dark" });
  expect(document.documentElement.dataset.theme).toBe("dark");
});

test("the pane goes on running while it is hidden", async () => {
  const { panes, user } = show("?language=en-US");
  await user.click(screen.getByRole("button", { name: "Close the task pane" }));
  expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
  expect(panes[0]?.gone).toBe(false);
  await user.click(screen.getByRole("button", { name: "Task pane" }));
  expect(screen.getByRole("complementary", { name: "Task pane" })).toBeVisible();
  expect(panes).toHaveLength(1);
});

test("the edge of the pane moves with the arrow keys", async () => {
  const { user } = show("?language=en-US");
  const edge = screen.getByRole("separator", { name: "Width of the task pane" });
  edge.focus();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(edge).toHaveAttribute("aria-valuenow", "320");
  expect(screen.getByRole("complementary")).toHaveStyle({ width: "320px" });
});

test("the log shows what was asked and what failed, and counts", async () => {
  const { host, user } = show("?language=en-US");
  await user.click(screen.getByRole("button", { name: "Log" }));
  expect(screen.getByText("The pane has not asked for anything yet.")).toBeVisible();
  act(() => void host().sync(syncOf("FooBar"), 2560));
  expect(screen.getByText("Syncs: 1 · last 2.5 KB")).toBeVisible();
  expect(screen.getByRole("listitem")).toHaveTextContent(
    /Sync 1 · actions: 1 · 2.5 KB · FooBar ✕ ApiNotFound at .*: Workbook.fooBar is not modelled by the workbench/,
  );
  await user.click(screen.getByRole("button", { name: "Clear" }));
  expect(screen.queryByRole("listitem")).not.toBeInTheDocument();
});

test("a sync can be told to fail, and told not to", async () => {
  const { host, user } = show("?language=en-US");
  await user.click(screen.getByRole("button", { name: "Log" }));
  const drawer = within(screen.getByRole("region", { name: "Log" }));
  await user.selectOptions(drawer.getByLabelText("with"), "AccessDenied");
  await user.click(drawer.getByRole("button", { name: "Set" }));
  expect(drawer.getByRole("status")).toHaveTextContent("Sync 1 from now fails with AccessDenied");
  await user.click(drawer.getByRole("button", { name: "Do not fail" }));
  await user.type(drawer.getByLabelText("Fail at sync"), "2", {
    initialSelectionStart: 0,
    initialSelectionEnd: 1,
  });
  await user.click(drawer.getByRole("button", { name: "Set" }));
  const codes: (string | undefined)[] = [];
  act(() => {
    for (let sync = 1; sync <= 3; sync++) codes.push(host().sync(syncOf("FooBar"), 10)?.Error?.Code);
  });
  expect(codes).toEqual(["ApiNotFound", "AccessDenied", "ApiNotFound"]);
  expect(drawer.getByRole("button", { name: "Set" })).toBeVisible();
});

test("a file takes the workbook's place and the page says what it left out; a failed save says why", async () => {
  const { panes, user } = show("?language=en-US");
  const chooser = document.querySelector<HTMLInputElement>("input[type=file]")!;
  // This DOM's files cannot be read as bytes.
  const file = Object.assign(new File(["x"], "book.xlsx"), { arrayBuffer: async () => new ArrayBuffer(1) });
  await user.upload(chooser, file);
  expect(await screen.findByText("Opened. Left out: pictures.")).toBeVisible();
  expect(screen.getByRole("tab", { name: "Opened" })).toBeVisible();
  expect(panes).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("disk full");
});

test("the ribbon and the menu of cells hold what the manifest says, in the language, and run its actions", async () => {
  const { host, user } = show("?language=zh-CN");
  const ribbon = within(await screen.findByRole("toolbar", { name: "销售漏斗簿" }));
  expect(ribbon.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "销售表格",
    "再插入上次的表格",
    "函数帮助",
  ]);
  await user.click(ribbon.getByRole("button", { name: "函数帮助" }));
  await user.pointer({ target: screen.getByRole("gridcell", { name: "B2" }), keys: "[MouseRight]" });
  const menu = within(screen.getByRole("menu", { name: "单元格菜单" }));
  expect(menu.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual([
    "剪切",
    "复制",
    "粘贴",
    "清除内容",
    "说明此单元格怎么算",
  ]);
  await user.click(menu.getByRole("menuitem", { name: "说明此单元格怎么算" }));
  expect(screen.queryByRole("menu")).not.toBeInTheDocument();
  expect(host().commands.running).toEqual(["functionHelp", "explainCell"]);
  await user.click(screen.getByRole("button", { name: "关闭任务窗格" }));
  await user.click(ribbon.getByRole("button", { name: "销售表格" }));
  expect(screen.getByRole("complementary", { name: "任务窗格" })).toBeVisible();
});

test("the add-in shows and hides its pane", async () => {
  const { host } = show("?language=en-US");
  await screen.findByRole("toolbar", { name: "Funnelbook" });
  act(() => host().runtime.show(false));
  expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
  act(() => host().runtime.show(true));
  expect(screen.getByRole("complementary", { name: "Task pane" })).toBeVisible();
});

test("the workbook can be protected and set to reading only, and left so no longer", async () => {
  const { host, user } = show("?language=en-US");
  const { workbook } = host();
  await user.click(screen.getByRole("button", { name: "Log" }));
  const states = within(screen.getByRole("group", { name: "State of the workbook" }));
  for (const label of ["Workbook structure protected", "Sheet1 protected", "Read-only file"])
    await user.click(states.getByLabelText(label));
  expect([workbook.structureProtected, workbook.activeWorksheet.protected, workbook.readOnly]).toEqual([
    true,
    true,
    true,
  ]);
  expect(screen.getByRole("button", { name: "New sheet" })).toBeDisabled();
  await user.click(states.getByLabelText("Workbook structure protected"));
  await user.click(states.getByLabelText("Sheet1 protected"));
  expect([workbook.structureProtected, workbook.activeWorksheet.protected]).toEqual([false, false]);
  expect(screen.getByRole("button", { name: "New sheet" })).toBeEnabled();
});
