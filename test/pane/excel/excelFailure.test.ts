/** @jest-environment jsdom */
import { languages } from "../../../src/locales/language";
import { paneText, type PaneTextKey } from "../../../src/locales/pane";
import { excelFailure } from "../../../src/pane/excel/excelFailure";
import { WorkbookFailure } from "../../../src/pane/workbook";
import { hostInProcess } from "../../workbench/host/hostInProcess";

const excel = hostInProcess();

beforeAll(() => {
  Object.assign(globalThis, { OfficeExtension: excel.OfficeExtension });
});

/** An error of the real Office.js, under another code that Excel may give. */
async function officeError(code: string, message: string): Promise<unknown> {
  excel.host.failures.failAtSync(1, "GeneralException");
  const error: unknown = await excel.Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(excel.OfficeExtension.Error);
  return Object.assign(error as object, { code, message });
}

/** Codes of the Office and Excel error pages of Microsoft's documentation, and the sentence that each leads to. */
const sentences: readonly (readonly [string, PaneTextKey])[] = [
  ["InvalidOperationInCellEditMode", "reason.editing"],
  ["AccessDenied", "reason.protected-workbook"],
  ["ReadOnly", "reason.read-only"],
  ["ReadOnlyDocument", "reason.read-only"],
  ["RequestPayloadSizeLimitExceeded", "reason.too-large"],
  ["ResponsePayloadSizeLimitExceeded", "reason.too-large"],
  ["ActivityLimitReached", "reason.host-busy"],
  ["HostIsBusy", "reason.host-busy"],
  ["RequestAborted", "reason.host-busy"],
  ["Timeout", "reason.connection-lost"],
  ["ConnectionFailure", "reason.connection-lost"],
  ["ItemAlreadyExists", "reason.name-taken"],
  ["ItemNotFound", "reason.sheet-missing"],
  ["ApiNotFound", "reason.not-supported"],
  ["NotImplemented", "reason.not-supported"],
  ["UnsupportedOperation", "reason.not-supported"],
  ["GeneralException", "reason.unknown"],
  ["InvalidArgument", "reason.unknown"],
];

test.each(sentences)("Excel's %s is said by %s", async (code, key) => {
  const failure = excelFailure(await officeError(code, "What Excel said."), { left: ["Plan"] });
  expect(failure).toBeInstanceOf(WorkbookFailure);
  const said: PaneTextKey = `reason.${failure.reason}`;
  expect(said).toBe(key);
  expect(failure.detail).toBe(`${code}: What Excel said.`);
  expect(failure.left).toEqual(["Plan"]);
});

test("every sentence is there in each language, and no two are alike", () => {
  const keys = new Set([...sentences.map(([, key]) => key), "reason.cancelled" as const]);
  for (const language of languages) {
    const said = [...keys].map((key) => paneText(language, key));
    expect(new Set(said).size).toBe(keys.size);
    for (const sentence of said)
      expect(sentence).toMatch(language === "zh-CN" ? /\p{Script=Han}.*。$/u : /^[A-Z].*\.$/);
  }
});

test("what the person cancelled is no fault", () => {
  const stop = new AbortController();
  stop.abort();
  const failure = excelFailure(stop.signal.reason, { left: ["Plan"] });
  expect({ ...failure }).toMatchObject({ reason: "cancelled", detail: "", left: ["Plan"] });
});

test("another exception of the browser is not taken for a cancellation", () => {
  expect(excelFailure(new DOMException("gone", "InvalidStateError")).reason).toBe("unknown");
});

test("a failure in the pane's terms stays what it is", () => {
  const failure = new WorkbookFailure("editing", "detail", ["Plan"]);
  expect(excelFailure(failure)).toBe(failure);
  const named = excelFailure(new WorkbookFailure("sheet-password", "Plan"), { left: ["Other"] });
  expect({ ...named }).toMatchObject({ reason: "sheet-password", detail: "Plan", left: ["Other"] });
});

test.each([
  [new TypeError("x is not a function"), "x is not a function"],
  ["thrown text", "thrown text"],
  [undefined, "undefined"],
  [{ code: "ItemNotFound", message: "not of Office.js" }, "[object Object]"],
])("the unforeseen %p is of unknown cause, with its words", (error, detail) => {
  expect({ ...excelFailure(error) }).toMatchObject({ reason: "unknown", detail, left: [] });
});
