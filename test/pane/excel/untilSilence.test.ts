/** @jest-environment jsdom */
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import type { SheetRequest } from "../../../src/templates";
import { hostInProcess, type HostInProcess } from "../../workbench/host/hostInProcess";

let excel: HostInProcess;

beforeEach(() => {
  jest.useFakeTimers();
  excel = hostInProcess();
  Object.assign(globalThis, { Excel: excel.Excel, OfficeExtension: excel.OfficeExtension });
});
afterEach(() => jest.useRealTimers());

const request: SheetRequest = {
  ...{ template: "weekly-plan", language: "en-US", start: "2026-11-23", people: [] },
  ...{ sample: false, saturday: false, formulas: "plain", protect: true },
};

/** What becomes of a promise, whenever it does. */
function outcomeOf(work: Promise<unknown>): { reason: string } {
  const outcome = { reason: "" };
  work.then(
    () => (outcome.reason = "done"),
    (failure: { reason: string }) => (outcome.reason = failure.reason),
  );
  return outcome;
}

test("an Excel that never answers an insertion is given up after a minute", async () => {
  excel.host.failures.failAtSync(2, "silence");
  const outcome = outcomeOf(excelWorkbook.insert(request, () => {}, new AbortController().signal));
  await jest.advanceTimersByTimeAsync(59_000);
  expect(outcome.reason).toBe("");
  await jest.advanceTimersByTimeAsync(3_000);
  expect(outcome.reason).toBe("connection-lost");
});

test("whoever cancels waits no longer than ten seconds more", async () => {
  excel.host.failures.failAtSync(2, "silence");
  const cancel = new AbortController();
  const outcome = outcomeOf(excelWorkbook.insert(request, () => {}, cancel.signal));
  await jest.advanceTimersByTimeAsync(2_000);
  cancel.abort();
  await jest.advanceTimersByTimeAsync(11_000);
  expect(outcome.reason).toBe("connection-lost");
});

test("everything else that is asked of Excel is given up as well", async () => {
  excel.host.failures.failAtSync(1, "silence");
  const outcome = outcomeOf(excelWorkbook.care.sheets());
  await jest.advanceTimersByTimeAsync(61_000);
  expect(outcome.reason).toBe("connection-lost");
});

test("an Excel that answers, however long it takes in all, is not given up", async () => {
  const outcome = outcomeOf(excelWorkbook.insert(request, () => {}, new AbortController().signal));
  await jest.advanceTimersByTimeAsync(1_000);
  expect(outcome.reason).toBe("done");
  await jest.advanceTimersByTimeAsync(120_000);
  expect(excel.workbook.worksheets).toHaveLength(2);
});
