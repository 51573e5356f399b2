/** @jest-environment jsdom */
import { inExcel } from "../../../src/pane/excel/inExcel";
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

test("an Excel that falls silent while an insertion is taken back is given up as well", async () => {
  excel.host.failures.failAtSync(2, "GeneralException");
  excel.host.failures.failAtSync(3, "silence");
  const outcome = outcomeOf(excelWorkbook.insert(request, () => {}, new AbortController().signal));
  await jest.advanceTimersByTimeAsync(62_000);
  expect(outcome.reason).toBe("connection-lost");
});

test("what is calculated between two requests may take as long as it likes", async () => {
  const work = inExcel(async (context) => {
    for (const wait of [90_000, 200_000]) {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  const outcome = outcomeOf(work);
  await jest.advanceTimersByTimeAsync(289_000);
  expect(outcome.reason).toBe("");
  await jest.advanceTimersByTimeAsync(2_000);
  expect(outcome.reason).toBe("done");
});
