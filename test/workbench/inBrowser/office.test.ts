import { WorkbenchInBrowser, type OpenWorkbench } from "../../endToEnd/workbenchInBrowser";

jest.setTimeout(60_000);

declare global {
  interface Window {
    /** What the tests' handlers in the frame were called with. */
    heard?: string[];
  }
}

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
});
afterAll(() => workbench.stop());

/** The frame of the add-in, once Office.js is ready in it. */
async function frameOf({ page }: OpenWorkbench) {
  const element = await page.waitForSelector("iframe");
  const frame = (await element.contentFrame())!;
  await frame.waitForFunction(() => typeof Office !== "undefined" && Office.context?.document !== undefined);
  await frame.evaluate(() => Office.onReady());
  return frame;
}

/** Lets the add-in associate actions that note who pressed them, as a pane of its own would. */
async function associated(open: OpenWorkbench) {
  const frame = await frameOf(open);
  await frame.evaluate(() => {
    const heard: string[] = [];
    window.heard = heard;
    for (const action of ["insertLastTemplate", "functionHelp", "explainCell"]) {
      Office.actions.associate(action, async (event: Office.AddinCommands.Event) => {
        heard.push(`${action} by ${event.source.id}`);
        await Office.addin.showAsTaskpane();
        event.completed();
      });
    }
  });
  return { pressed: () => frame.evaluate(() => window.heard) };
}

const labels = {
  "en-US": {
    close: "Close the task pane",
    explain: "Explain this cell",
    help: "Function help",
    open: "Sales sheets",
    pane: "Task pane",
  },
  "zh-CN": {
    close: "关闭任务窗格",
    explain: "说明此单元格怎么算",
    help: "函数帮助",
    open: "销售表格",
    pane: "任务窗格",
  },
} as const;

describe.each(["en-US", "zh-CN"] as const)("Office.js in the frame, in %s", (language) => {
  const label = labels[language];

  test("a button of the ribbon runs its action, which shows the pane and says that it is done", async () => {
    const open = await workbench.open({ language });
    const { pressed } = await associated(open);
    const pane = open.page.getByRole("complementary", { name: label.pane });
    await open.page.getByRole("button", { name: label.close }).click();
    expect(await pane.count()).toBe(0);
    await open.page.getByRole("button", { name: label.help }).click();
    await pane.waitFor();
    expect(await pressed()).toEqual(["functionHelp by Funnelbook.FunctionHelp"]);
    await open.page.waitForFunction(() => window.workbench!.host.commands.running.length === 0);

    await open.page.getByRole("button", { name: label.close }).click();
    await open.page.getByRole("button", { name: label.open }).click();
    await pane.waitFor();
    expect(open.faults).toEqual([]);
    await open.close();
  });

  test("the menu of a cell runs the action of its entry, by the pointer and by the keyboard", async () => {
    const open = await workbench.open({ language });
    const { pressed } = await associated(open);
    await open.cell("C4").click({ button: "right" });
    await open.page.getByRole("menuitem", { name: label.explain }).click();
    await open.page.waitForFunction(() => window.workbench!.host.commands.running.length === 0);
    const chosen = () => open.page.evaluate(() => window.workbench!.workbook.activeWorksheet.selection);
    expect(await chosen()).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
    for (const key of ["Shift+F10", "ContextMenu"]) {
      await open.choose("B2");
      await open.page.keyboard.press(key);
      await open.page.getByRole("menu").waitFor();
      await open.page.keyboard.press("End");
      await open.page.keyboard.press("Enter");
      await open.page.waitForFunction(() => window.workbench!.host.commands.running.length === 0);
    }
    expect(await pressed()).toEqual(Array(3).fill("explainCell by Funnelbook.ExplainCell"));
    expect(open.faults).toEqual([]);
    await open.close();
  });
});

test("an action that the add-in has not associated is noted loudly", async () => {
  const open = await workbench.open({ language: "en-US" });
  await frameOf(open);
  await open.page.evaluate(() => window.workbench!.host.commands.invoke("noSuchAction", "Nobody"));
  await open.page.waitForFunction(() => window.workbench!.host.commands.running.length === 0);
  expect(
    await open.page.evaluate(() => window.workbench!.host.log.requests.map(({ error }) => error?.Message)),
  ).toContain("The add-in has no action noSuchAction");
  await open.close();
});

test("handlers hear of the cells that a person selects, of edits and of the pane's visibility", async () => {
  const open = await workbench.open({ language: "en-US" });
  const frame = await frameOf(open);
  await frame.evaluate(async () => {
    const heard: string[] = [];
    window.heard = heard;
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.onSelectionChanged.add(async () => void heard.push("document"));
      workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`select ${address}`));
      workbook.worksheets.onChanged.add(
        async ({ address, details }) => void heard.push(`${address}=${details?.valueAfter}`),
      );
      await context.sync();
    });
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
  });
  const heard = () => frame.evaluate(() => window.heard ?? []);
  const until = (length: number) => frame.waitForFunction((length) => window.heard!.length >= length, length);
  await open.cell("B2").click();
  await until(2);
  await open.cell("D5").click({ modifiers: ["Shift"] });
  await until(4);
  expect(await heard()).toEqual(["select B2", "document", "select B2:D5", "document"]);
  await open.type("A1", "7");
  await until(9);
  expect((await heard()).slice(4)).toEqual(["select A1", "document", "A1=7", "select A2", "document"]);
  await open.page.getByRole("button", { name: "Close the task pane" }).click();
  await until(10);
  expect((await heard()).at(-1)).toBe("Hidden");
  expect(open.faults).toEqual([]);
  await open.close();
});

test("while a cell is edited Excel refuses, and takes the same again once Enter is pressed", async () => {
  const open = await workbench.open({ language: "en-US" });
  const frame = await frameOf(open);
  const write = () =>
    frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("C1").values = [[1]];
        await context.sync();
        return "done";
      }).catch(({ code }) => String(code)),
    );
  await open.choose("A1");
  await open.page.keyboard.type("half an ent");
  expect(await write()).toBe("InvalidOperationInCellEditMode");
  await open.page.keyboard.press("Enter");
  expect(await write()).toBe("done");
  expect(
    await open.values([
      [0, 0],
      [0, 2],
    ]),
  ).toEqual(["half an ent", 1]);
  await open.close();
});
