import type { Language } from "../../src/locales/language";
import { paneText, type PaneTextKey } from "../../src/locales/pane";
import type { FailureReason } from "../../src/pane/workbook";
import type { ExcelErrorCode } from "../../src/workbench/workbook/excelError";
import { WorkbenchInBrowser, type OpenWorkbench } from "./workbenchInBrowser";

jest.setTimeout(120_000);

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
});
afterAll(() => workbench.stop());

/** What Excel can answer to the second request of an insertion, and what the pane makes of it. */
const ordered: readonly (readonly [ExcelErrorCode, FailureReason])[] = [
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "protected-workbook"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ItemAlreadyExists", "name-taken"],
  ["ActivityLimitReached", "host-busy"],
  ["RequestAborted", "host-busy"],
  ["ConnectionFailure", "connection-lost"],
  ["Timeout", "connection-lost"],
  ["ApiNotFound", "not-supported"],
  ["GeneralException", "unknown"],
];

const sheetNames = ({ page }: OpenWorkbench) =>
  page.evaluate(() => window.workbench!.workbook.worksheets.map(({ name }) => name));

describe.each(["en-US", "zh-CN"] as const)("what goes wrong, in %s", (language) => {
  const text = (key: PaneTextKey) => paneText(language, key);
  const press = ({ pane }: OpenWorkbench, key: PaneTextKey) =>
    pane.getByRole("button", { name: text(key), exact: true }).click();

  /** Asks for a weekly plan and waits until the pane says why there is none. */
  async function refused(open: OpenWorkbench, reason: FailureReason): Promise<void> {
    await press(open, "insert.one");
    await open.pane.getByText(text("failed.insert")).waitFor();
    await open.pane.getByText(text(`reason.${reason}`)).waitFor();
    expect(await sheetNames(open)).toEqual(["Sheet1"]);
  }

  async function openPlan(language: Language): Promise<OpenWorkbench> {
    const open = await workbench.open({ language });
    await open.connected();
    await open.chooseTemplate("plan.title");
    await open.pane.getByRole("button", { name: text("insert.one") }).waitFor();
    return open;
  }

  test("every answer of Excel leads to a sentence with the next step, and nothing is left behind", async () => {
    const open = await openPlan(language);
    for (const [code, reason] of ordered) {
      await open.page.evaluate((code) => window.workbench!.host.failures.failAtSync(2, code, 40), code);
      await refused(open, reason);
      await press(open, "close");
    }
    await press(open, "insert.one");
    await open.pane.getByText(text("made.one")).waitFor();
    expect(open.faults).toEqual([]);
    await open.close();
  });

  test("a cell that is still being edited: pressing Esc and trying again is enough", async () => {
    const open = await openPlan(language);
    await open.choose("B2");
    await open.page.keyboard.type("4");
    await refused(open, "editing");
    await open.page.getByRole("button", { name: /^(Cancel the entry|取消输入)$/ }).click();
    await press(open, "failed.retry");
    await open.pane.getByText(text("made.one")).waitFor();
    await open.close();
  });

  test("a protected workbook", async () => {
    const open = await openPlan(language);
    await open.page.evaluate(() => {
      window.workbench!.workbook.structureProtected = true;
    });
    await refused(open, "protected-workbook");
    await open.close();
  });

  test("a file that is open for reading only", async () => {
    const open = await openPlan(language);
    await open.page.evaluate(() => {
      window.workbench!.workbook.readOnly = true;
    });
    // A pane is told how the file is open when it is loaded; another theme loads it anew.
    await open.page.getByRole("checkbox", { name: /^(Dark theme|深色主题)$/ }).check();
    await refused(open, "read-only");
    await open.close();
  });

  test("an Excel that is too old", async () => {
    const open = await openPlan(language);
    await open.page.evaluate(() => {
      window.workbench!.host.version = "1.8";
    });
    await refused(open, "not-supported");
    await open.close();
  });
});
